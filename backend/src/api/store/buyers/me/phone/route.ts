import { buyerOf } from "../../../../../account/identity"
import { newPhone } from "../../../../../account/new-phone"
import { codesOf, prove } from "../../../../../account/prove"
import { sendNews } from "../../../../../account/send"
import { newSession } from "../../../../../account/session"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { changePhoneWorkflow } from "../../../../../workflows/account/change-phone"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ body: { phone, code, proof, locale }, request }) => {
  const buyer = await buyerOf(request)
  const { customer_id, identity } = buyer
  await prove(request.scope, buyer, proof)
  if (!(await codesOf(request.scope).redeem("new-phone", newPhone(customer_id, phone), code))) {
    throw refusal("CODE_WRONG", "not the code of this phone", [{ field: "code", code: "CODE_WRONG" }])
  }
  const { result } = await changePhoneWorkflow(request.scope).run({
    input: { customer_id, identity_id: identity.id, phone },
  })
  sendNews(request.scope, { mail: result.mail, phone: result.before }, "phone_changed", locale)
  return { token: await newSession(request.scope, { identity_id: identity.id, provider: "phone-code" }) }
})
