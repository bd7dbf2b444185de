import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { packParcelWorkflow } from "../../../../../workflows/parcel/pack-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id } = callerOf(request)
  await packParcelWorkflow(request.scope).run({
    input: {
      parcel_id: id,
      cooperative_id,
      boxes: body.boxes?.map((box) => box.map(({ line_id, quantity }) => ({ id: line_id, quantity }))),
    },
  })
  return { id }
})
