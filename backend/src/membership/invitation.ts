import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { createHash, randomBytes } from "crypto"
import { refusal } from "../contracts/codes"
import type { Limit } from "../contracts/contract"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../modules/membership"
import type { Invitation } from "../modules/membership/models/invitation"

const LIFETIME_DAYS = 7

/** Each costs a message: so many a day for one cooperative, whoever invites. */
export const invitationLimit: Limit = { name: "invite-cooperative", points: 20, seconds: 86_400 }

/** A new token, and what is kept of it: who reads the table cannot open anything. */
export function newInvitation(): { token: string; token_hash: string; expires_at: Date } {
  const token = randomBytes(18).toString("base64url")
  return { token, token_hash: tokenHash(token), expires_at: new Date(Date.now() + LIFETIME_DAYS * 86_400_000) }
}

export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url")
}

/** The invitation a token opens. @throws LINK_SPENT where it was used, taken back, is too old or never was */
export async function openInvitation(
  container: MedusaContainer,
  token: string
): Promise<InferTypeOf<typeof Invitation>> {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [invitation] = await membership.listInvitations({ token_hash: tokenHash(token) })
  const open = invitation && !invitation.accepted_at && !invitation.revoked_at && invitation.expires_at > new Date()
  if (!open) throw refusal("LINK_SPENT")
  return invitation as InferTypeOf<typeof Invitation>
}
