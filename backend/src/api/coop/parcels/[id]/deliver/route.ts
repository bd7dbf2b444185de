import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { deliverParcelWorkflow } from "../../../../../workflows/parcel/deliver-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  await deliverParcelWorkflow(request.scope).run({ input: { parcel_id: id, cooperative_id, member_id, ...body } })
  return { id }
})
