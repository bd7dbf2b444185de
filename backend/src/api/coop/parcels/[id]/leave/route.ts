import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { refuseParcelWorkflow } from "../../../../../workflows/parcel/refuse-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, request }) => {
  const { cooperative_id } = callerOf(request)
  await refuseParcelWorkflow(request.scope).run({ input: { parcel_id: id, cooperative_id, step: "leave" } })
  return { id }
})
