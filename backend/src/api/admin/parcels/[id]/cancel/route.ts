import { answer } from "../../../../../contracts/answer"
import { answerParcelWorkflow } from "../../../../../workflows/parcel/answer-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { reason }, request }) => {
  await answerParcelWorkflow(request.scope).run({ input: { parcel_id: id, answer: "cancelled", reason } })
  return { id }
})
