import { sendNews } from "../../../../account/send"
import { answer } from "../../../../contracts/answer"
import { confirmMailWorkflow } from "../../../../workflows/account/confirm-mail"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { token, locale }, request }) => {
  const { result } = await confirmMailWorkflow(request.scope).run({ input: { token } })
  if (result.before) sendNews(request.scope, { mail: result.before }, "mail_changed", locale)
  return { email: result.mail }
})
