import { answer } from "../../../../../../contracts/answer"
import { callerOf } from "../../../../../../contracts/guards"
import { answerReturnWorkflow } from "../../../../../../workflows/return/answer-return"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { reason }, request }) => {
  const { cooperative_id } = callerOf(request)
  await answerReturnWorkflow(request.scope).run({
    input: { parcel_id: id, cooperative_id, answer: "refused", note: reason },
  })
  return { id }
})
