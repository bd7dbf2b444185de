import { answer } from "../../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../../contracts/guards"
import { solveComplaintWorkflow } from "../../../../../../../workflows/help/solve-complaint"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id, note }, body, request }) => {
  const { result } = await solveComplaintWorkflow(request.scope).run({
    input: { id: note, purchase_id: id, outcome: body.outcome, solved_by: staffIdOf(request) },
  })
  return result
})
