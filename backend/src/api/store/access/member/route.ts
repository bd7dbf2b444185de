import { provePhone } from "../../../../account/prove-phone"
import { readIdentity } from "../../../../account/identity"
import { newSession } from "../../../../account/session"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { isActiveMember } from "../../../../membership/is-active-member"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { phone, code }, request }) => {
  const identity_id = await provePhone(request.scope, phone, code)
  const identity = await readIdentity(request.scope, identity_id)
  if (!(await isActiveMember(request.scope, identity?.member_id ?? null))) throw refusal("NO_MEMBERSHIP")
  return {
    token: await newSession(request.scope, { identity_id, provider: "phone-code", actor: "cooperative_member" }),
  }
})
