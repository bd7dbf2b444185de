import { answer } from "../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../contracts/guards"
import { reviewListingWorkflow } from "../../../../../../workflows/listing/review-listing"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { reason }, request }) => {
  const { result } = await reviewListingWorkflow(request.scope).run({
    input: { id, reviewer_id: staffIdOf(request), reason: reason },
  })
  return { id, state: result.state }
})
