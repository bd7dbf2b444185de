import { answer } from "../../../contracts/answer"
import { staffIdOf } from "../../../contracts/guards"
import { listHeldCash } from "../../../settlement/holders"
import { recordRemittanceWorkflow } from "../../../workflows/settlement/record-remittance"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await listHeldCash(request.scope, query)),
  ...query,
}))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { result } = await recordRemittanceWorkflow(request.scope).run({
    input: { ...body, recorded_by: staffIdOf(request) },
  })
  return result
})
