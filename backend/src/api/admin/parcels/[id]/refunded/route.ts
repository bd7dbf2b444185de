import { answer } from "../../../../../contracts/answer"
import { refundReturnWorkflow } from "../../../../../workflows/return/refund-return"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, request }) => {
  await refundReturnWorkflow(request.scope).run({ input: { parcel_id: id } })
  return { id }
})
