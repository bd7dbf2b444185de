import { answer } from "../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../contracts/guards"
import { reviewPaperWorkflow } from "../../../../../../workflows/paper/review-paper"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await reviewPaperWorkflow(request.scope).run({
    input: { ...body, id, by: staffIdOf(request), reason: null },
  })
  return { id, state: result }
})
