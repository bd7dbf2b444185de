import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contactOf } from "../../../application/read-application"
import { readIdentity } from "../../../account/identity"
import { refusal } from "../../../contracts/codes"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../../modules/membership"
import type { Claimed } from "./claim-application"

type Bound = { member_id: string; identity_id: string; app_metadata: Record<string, unknown>; before: string | null }

/** The applicant becomes the first manager, by the sign-in the application was written with and no other. */
export const bindManagerStep = createStep(
  "bind-manager",
  async ({ claimed, cooperative_id }: { claimed: Claimed; cooperative_id: string }, { container }) => {
    const { identity_id, customer_id, answers, locale } = claimed.application
    const identity = await readIdentity(container, identity_id)
    if (!identity || !customer_id) throw refusal("APPLICANT_GONE")
    const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
    const { id: member_id } = await membership.createMembers({
      cooperative_id,
      role: "manager",
      name: answers.applicant_name,
      locale,
      ...(await contactOf(container, { customer_id, identity })),
    })
    const { app_metadata } = identity
    const bound: Bound = { member_id, identity_id, app_metadata, before: identity.member_id }
    await container
      .resolve(Modules.AUTH)
      .updateAuthIdentities([{ id: identity_id, app_metadata: { ...app_metadata, cooperative_member_id: member_id } }])
    return new StepResponse(member_id, bound)
  },
  async (bound, { container }) => {
    if (!bound) return
    const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
    // Named, since Medusa lays the new claims over the old ones.
    const app_metadata = { ...bound.app_metadata, cooperative_member_id: bound.before }
    await container.resolve(Modules.AUTH).updateAuthIdentities([{ id: bound.identity_id, app_metadata }])
    await membership.deleteMembers(bound.member_id)
  }
)
