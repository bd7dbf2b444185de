import { answer } from "../../../../contracts/answer"
import { newSession } from "../../../../account/session"
import { openInvitation, tokenHash } from "../../../../membership/invitation"
import { proveInvited } from "../../../../membership/prove-invited"
import { acceptInvitationWorkflow } from "../../../../workflows/membership/accept-invitation"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { token, proof }, request }) => {
  const invitation = await openInvitation(request.scope, token)
  const { identity_id, provider } = await proveInvited(request.scope, invitation, proof)
  await acceptInvitationWorkflow(request.scope).run({ input: { identity_id, token_hash: tokenHash(token) } })
  return { token: await newSession(request.scope, { identity_id, provider, actor: "cooperative_member" }) }
})
