import { answer } from "../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../contracts/guards"
import { reviewSignWorkflow } from "../../../../../../workflows/shop/review-sign"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { reason }, request }) => {
  const { result } = await reviewSignWorkflow(request.scope).run({
    input: { id, reviewer_id: staffIdOf(request), reason: reason },
  })
  return { id, state: result.state }
})
