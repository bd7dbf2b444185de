import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { nameQuotas } from "../../../../../fairs/read-quotas"
import { answerParticipationsWorkflow } from "../../../../../workflows/fair/answer-participations"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { locale, ...answered } = body
  const { result } = await answerParticipationsWorkflow(request.scope).run({
    input: { ...answered, fair_id: id, by: staffIdOf(request) },
  })
  return { ...result, passed: await nameQuotas(request.scope, result.passed, locale) }
})
