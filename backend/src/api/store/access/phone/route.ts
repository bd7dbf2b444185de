import { provePhone } from "../../../../account/prove-phone"
import { newSession } from "../../../../account/session"
import { answer } from "../../../../contracts/answer"
import { openAccountWorkflow } from "../../../../workflows/account/open-account"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { phone, code }, request }) => {
  const identity_id = await provePhone(request.scope, phone, code)
  await openAccountWorkflow(request.scope).run({ input: { identity_id, phone } })
  return { token: await newSession(request.scope, { identity_id, provider: "phone-code" }) }
})
