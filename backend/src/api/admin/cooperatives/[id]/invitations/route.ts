import type { InferTypeOf } from "@medusajs/framework/types"
import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { spendAs } from "../../../../../contracts/limits"
import { invitationLimit } from "../../../../../membership/invitation"
import { showInvitation } from "../../../../../membership/show-invitation"
import type { Invitation } from "../../../../../modules/membership/models/invitation"
import { inviteAsStaffWorkflow } from "../../../../../workflows/membership/invite-as-staff"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { contact, ...invited }, request }) => {
  await spendAs(invitationLimit, id)
  const { result } = await inviteAsStaffWorkflow(request.scope).run({
    input: {
      ...{ ...invited, channel: contact.channel, contact: contact.address },
      ...{ cooperative_id: id, invited_by: staffIdOf(request) },
    },
  })
  return { invitation: showInvitation(result as InferTypeOf<typeof Invitation>) }
})
