import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { recordRefundTransferWorkflow } from "../../../../../workflows/settlement/record-refund-transfer"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await recordRefundTransferWorkflow(request.scope).run({
    input: { ...body, id, recorded_by: staffIdOf(request) },
  })
  return result
})
