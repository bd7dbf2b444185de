import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { sendInvitation } from "../../account/send"
import { refusal } from "../../contracts/codes"
import { medusaLocale } from "../../contracts/locales"
import type { MemberRole } from "../../contracts/contract"
import type { Locale } from "../../contracts/shapes/basics"
import { newInvitation } from "../../membership/invitation"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"

export type Invited = {
  cooperative_id: string
  invited_by: string
  name: string
  role: MemberRole
  channel: "phone" | "email"
  contact: string
  locale: Locale
  key?: string
}

/** Seconds. */
const LOCK = { timeout: 10, ttl: 30 }

/** A member may invite, and so may staff. */
export const inviteMemberStep = createStep("invite-member", async (invited: Invited, { container }) => {
  const { cooperative_id, channel, contact, locale, key } = invited
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [known] = key ? await membership.listInvitations({ cooperative_id, key }) : []
  if (known) return new StepResponse(known)
  const held = channel === "phone" ? { phone: contact } : { email: contact }
  const [member] = await membership.listMembers({ cooperative_id, removed_at: null, ...held })
  if (member)
    throw refusal("ALREADY_MEMBER", "a member is reached there", [{ field: "contact", code: "ALREADY_MEMBER" }])
  const earlier = { cooperative_id, contact, accepted_at: null, revoked_at: null }
  await membership.updateInvitations({ selector: earlier, data: { revoked_at: new Date() } })
  const { token, ...kept } = newInvitation()
  const invitation = await membership.createInvitations({ ...invited, ...kept })
  const cooperative = await nameOf(container, cooperative_id, locale)
  // Not an event and no queue: those keep what they carry.
  sendInvitation(container, { channel, contact, token, cooperative, locale })
  return new StepResponse(invitation)
})

/**
 * Invites somebody to act for a cooperative; the link goes to their phone or mail alone. The same key again sends
 * nothing. @throws ALREADY_MEMBER
 */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: WorkflowData<Invited>) => {
  const lock = transform({ input }, ({ input }) => `invitations:${input.cooperative_id}`)
  acquireLockStep({ key: lock, timeout: LOCK.timeout, ttl: LOCK.ttl })
  const invitation = inviteMemberStep(input)
  releaseLockStep({ key: lock })
  return new WorkflowResponse(invitation)
})

async function nameOf(container: MedusaContainer, id: string, locale: Locale): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cooperative", fields: ["name"], filters: { id } },
    { locale: medusaLocale[locale] }
  )
  return data[0]?.name ?? ""
}
