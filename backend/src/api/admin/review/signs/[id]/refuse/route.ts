import { answer } from "../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../contracts/guards"
import { reviewSignWorkflow } from "../../../../../../workflows/shop/review-sign"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await reviewSignWorkflow(request.scope).run({
    input: { ...body, id, reviewer_id: staffIdOf(request) },
  })
  return { id, state: result.state }
})
