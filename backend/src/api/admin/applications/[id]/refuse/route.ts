import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { answerApplicationWorkflow } from "../../../../../workflows/application/answer-application"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  await answerApplicationWorkflow(request.scope).run({
    input: { ...body, id, status: "refused", by: staffIdOf(request) },
  })
  return { id }
})
