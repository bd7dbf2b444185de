import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../../modules/membership"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { page, page_size }, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  const membership: MembershipModuleService = request.scope.resolve(MEMBERSHIP_MODULE)
  const [members, count] = await membership.listAndCountMembers(
    { cooperative_id, removed_at: null },
    { order: { role: "DESC", created_at: "ASC" }, skip: (page - 1) * page_size, take: page_size }
  )
  return { members: members.map((member) => ({ ...member, own: member.id === member_id })), count, page, page_size }
})
