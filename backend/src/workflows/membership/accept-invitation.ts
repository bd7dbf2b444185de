import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { readIdentity } from "../../account/identity"
import { oneAtATime } from "../../account/lock"
import { refusal } from "../../contracts/codes"
import { isActiveMember } from "../../membership/is-active-member"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"

type Acceptance = { identity_id: string; token_hash: string }

const acceptInvitationStep = createStep("accept-invitation", ({ identity_id, token_hash }: Acceptance, { container }) =>
  oneAtATime(container, `identity:${identity_id}`, async () => {
    const identity = await readIdentity(container, identity_id)
    if (!identity) throw refusal("NOT_SIGNED_IN")
    if (await isActiveMember(container, identity.member_id)) throw refusal("ALREADY_MEMBER")
    const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
    const taken = await membership.takeInvitation(token_hash)
    if (!taken) throw refusal("LINK_SPENT")
    const { member_id } = taken
    await bind(container, identity_id, { ...identity.app_metadata, cooperative_member_id: member_id }).catch(
      async (error: unknown) => {
        await membership.giveBackInvitation(taken)
        throw error
      }
    )
    return new StepResponse(member_id)
  })
)

const bind = (container: MedusaContainer, id: string, app_metadata: Record<string, unknown>) =>
  container.resolve(Modules.AUTH).updateAuthIdentities([{ id, app_metadata }])

/** Whoever holds the invited phone or mail becomes a member, once. @throws LINK_SPENT, ALREADY_MEMBER */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: WorkflowData<Acceptance>) => new WorkflowResponse(acceptInvitationStep(input))
)
