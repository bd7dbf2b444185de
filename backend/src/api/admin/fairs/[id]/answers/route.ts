import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { answerParticipationsWorkflow } from "../../../../../workflows/fair/answer-participations"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await answerParticipationsWorkflow(request.scope).run({
    input: { ...body, fair_id: id, by: staffIdOf(request) },
  })
  return result
})
