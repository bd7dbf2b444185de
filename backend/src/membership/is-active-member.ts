import type { MedusaContainer } from "@medusajs/framework/types"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../modules/membership"

/** Whether an identity's member still acts for a cooperative: one who was removed may join another. */
export async function isActiveMember(container: MedusaContainer, member_id: string | null): Promise<boolean> {
  if (!member_id) return false
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [member] = await membership.listMembers({ id: member_id, removed_at: null }, { select: ["id"] })
  return Boolean(member)
}
