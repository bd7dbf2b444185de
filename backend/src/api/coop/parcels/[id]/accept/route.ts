import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { answerParcelWorkflow } from "../../../../../workflows/parcel/answer-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, request }) => {
  const { cooperative_id } = callerOf(request)
  await answerParcelWorkflow(request.scope).run({
    input: { parcel_id: id, cooperative_id, answer: "accepted" as const },
  })
  return { id }
})
