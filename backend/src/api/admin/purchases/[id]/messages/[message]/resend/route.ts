import { answer } from "../../../../../../../contracts/answer"
import { resendMessageWorkflow } from "../../../../../../../workflows/help/resend-message"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id, message }, request }) => {
  await resendMessageWorkflow(request.scope).run({ input: { purchase_id: id, id: message } })
  return { id: message }
})
