import { codesOf } from "../../../../account/prove"
import { sendCode } from "../../../../account/send"
import { answer } from "../../../../contracts/answer"
import { spendAs } from "../../../../contracts/limits"
import { RESEND_SECONDS } from "../../../../modules/access/service"
import * as contract from "./contract"

/** Each costs a message, and tries at guessing are five a code. */
const limits = [
  { name: "code-phone", points: 6, seconds: 900 },
  { name: "code-phone-day", points: 20, seconds: 86_400 },
]

export const POST = answer(contract.POST, async ({ body: { phone, locale }, request }) => {
  for (const limit of limits) await spendAs(limit, phone)
  const code = await codesOf(request.scope).issue("sign-in", phone)
  if (code) sendCode(request.scope, phone, code, locale)
  return { resend_after: RESEND_SECONDS }
})
