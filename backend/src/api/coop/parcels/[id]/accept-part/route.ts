import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { lessenParcelWorkflow } from "../../../../../workflows/parcel/lessen-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await lessenParcelWorkflow(request.scope).run({ input: { parcel_id: id, cooperative_id, ...body } })
  return { id }
})
