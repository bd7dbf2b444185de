import { buyerOf } from "../../../../../account/identity"
import { prove } from "../../../../../account/prove"
import { sendNews } from "../../../../../account/send"
import { newSession } from "../../../../../account/session"
import { answer } from "../../../../../contracts/answer"
import { changePasswordWorkflow } from "../../../../../workflows/account/change-password"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ body: { password, proof, locale }, request }) => {
  const buyer = await buyerOf(request)
  const { customer_id, identity } = buyer
  await prove(request.scope, buyer, proof)
  const { result } = await changePasswordWorkflow(request.scope).run({
    input: { customer_id, identity_id: identity.id, password },
  })
  sendNews(request.scope, { mail: result.mail }, "password_changed", locale)
  return { token: await newSession(request.scope, { identity_id: identity.id, provider: "emailpass" }) }
})
