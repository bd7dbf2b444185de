import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { changeStockWorkflow } from "../../../../../workflows/listing/change-stock"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  // The same key of two cooperatives is two keys.
  const key = `${cooperative_id}:${body.key}`
  const { result } = await changeStockWorkflow(request.scope).run({
    input: { ...body, id, cooperative_id, member_id, key },
  })
  return { left: result.left }
})
