import type { InferTypeOf } from "@medusajs/framework/types"
import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { spendAs } from "../../../contracts/limits"
import { invitationLimit } from "../../../membership/invitation"
import { showInvitation } from "../../../membership/show-invitation"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../../modules/membership"
import type { Invitation } from "../../../modules/membership/models/invitation"
import { inviteMemberWorkflow } from "../../../workflows/membership/invite-member"
import * as contract from "./contract"

type Row = InferTypeOf<typeof Invitation>

export const GET = answer(contract.GET, async ({ query: { page, page_size }, request }) => {
  const membership: MembershipModuleService = request.scope.resolve(MEMBERSHIP_MODULE)
  const [invitations, count] = await membership.listAndCountInvitations(
    { cooperative_id: callerOf(request).cooperative_id, accepted_at: null, revoked_at: null },
    { order: { created_at: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  return { invitations: invitations.map((one) => showInvitation(one as Row)), count, page, page_size }
})

export const POST = answer(contract.POST, async ({ body: { contact, ...invited }, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  await spendAs(invitationLimit, cooperative_id)
  const { result } = await inviteMemberWorkflow(request.scope).run({
    input: { ...invited, channel: contact.channel, contact: contact.address, cooperative_id, invited_by: member_id },
  })
  return { invitation: showInvitation(result as Row) }
})
