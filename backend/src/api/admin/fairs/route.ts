import { answer } from "../../../contracts/answer"
import { readEditedFair } from "../../../fairs/edit-fair"
import { listFairs } from "../../../fairs/list-fairs"
import { keepFairWorkflow } from "../../../workflows/fair/keep-fair"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await listFairs(request.scope, query)),
  page: query.page,
  page_size: query.page_size,
}))

export const POST = answer(contract.POST, async ({ body: { form }, request }) => {
  const { result } = await keepFairWorkflow(request.scope).run({ input: { id: null, version: null, form } })
  return readEditedFair(request.scope, result.id)
})
