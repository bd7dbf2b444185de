import { buyerOf } from "../../../../../account/identity"
import { codesOf } from "../../../../../account/prove"
import { sendCode } from "../../../../../account/send"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { spendAs } from "../../../../../contracts/limits"
import { newPhone } from "../../../../../account/new-phone"
import { RESEND_SECONDS } from "../../../../../modules/access/service"
import * as contract from "./contract"

const limit = { name: "code-phone", points: 6, seconds: 900 }

export const POST = answer(contract.POST, async ({ body: { phone, locale }, request }) => {
  const { customer_id, identity } = await buyerOf(request)
  const to = phone ?? identity.phone?.number
  if (!to) throw refusal("INVALID_INPUT", "the account has no phone", [{ field: "phone", code: "PHONE_INVALID" }])
  await spendAs(limit, to)
  const codes = codesOf(request.scope)
  const code = phone
    ? await codes.issue("new-phone", newPhone(customer_id, phone))
    : await codes.issue("own", customer_id)
  if (code) sendCode(request.scope, to, code, locale)
  return { resend_after: RESEND_SECONDS }
})
