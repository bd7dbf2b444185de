import { answer } from "../../../../contracts/answer"
import { readEditedFair } from "../../../../fairs/edit-fair"
import { deleteFairWorkflow } from "../../../../workflows/fair/delete-fair"
import { keepFairWorkflow } from "../../../../workflows/fair/keep-fair"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id }, request }) => readEditedFair(request.scope, id))

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  await keepFairWorkflow(request.scope).run({ input: { ...body, id } })
  return readEditedFair(request.scope, id)
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  await deleteFairWorkflow(request.scope).run({ input: { id } })
  return { id }
})
