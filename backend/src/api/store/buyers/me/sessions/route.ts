import { buyerOf } from "../../../../../account/identity"
import { endSessions, newSession } from "../../../../../account/session"
import { answer } from "../../../../../contracts/answer"
import * as contract from "./contract"

export const DELETE = answer(contract.DELETE, async ({ request }) => {
  const { identity } = await buyerOf(request)
  await endSessions(request.scope, identity.id)
  const provider = identity.phone ? "phone-code" : "emailpass"
  return { token: await newSession(request.scope, { identity_id: identity.id, provider }) }
})
