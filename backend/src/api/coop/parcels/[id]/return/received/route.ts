import { answer } from "../../../../../../contracts/answer"
import { callerOf } from "../../../../../../contracts/guards"
import { receiveReturnWorkflow } from "../../../../../../workflows/return/receive-return"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await receiveReturnWorkflow(request.scope).run({ input: { parcel_id: id, cooperative_id, ...body } })
  return { id }
})
