import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"

export type Revoked = { id: string; cooperative_id: string }

/** At once, whoever asks for it. */
export const revokeInvitationStep = createStep("revoke-invitation", async (revoked: Revoked, { container }) => {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  if (!(await membership.revokeInvitation(revoked))) throw refusal("NOT_FOUND")
  return new StepResponse(revoked.id)
})

/** Takes an invitation back. @throws NOT_FOUND where it is another's, taken, or taken back */
export const revokeInvitationWorkflow = createWorkflow(
  "revoke-invitation",
  (input: WorkflowData<Revoked>) => new WorkflowResponse(revokeInvitationStep(input))
)
