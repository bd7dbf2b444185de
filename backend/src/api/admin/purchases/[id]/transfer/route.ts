import { answer } from "../../../../../contracts/answer"
import { matchTransferWorkflow } from "../../../../../workflows/purchase/match-transfer"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { amount }, request }) => {
  const { result } = await matchTransferWorkflow(request.scope).run({ input: { purchase_id: id, amount } })
  return result
})
