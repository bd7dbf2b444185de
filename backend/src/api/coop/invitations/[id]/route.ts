import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { revokeInvitationWorkflow } from "../../../../workflows/membership/revoke-invitation"
import * as contract from "./contract"

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  const { cooperative_id } = callerOf(request)
  await revokeInvitationWorkflow(request.scope).run({ input: { id, cooperative_id } })
  return { id }
})
