import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"
import { keepDecisionStep } from "../cooperative/keep-decision"
import { revokeInvitationStep, type Revoked } from "./revoke-invitation"

const readInvitationStep = createStep("read-invitation", async ({ id, cooperative_id }: Revoked, { container }) => {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [invitation] = await membership.listInvitations({ id, cooperative_id }, { select: ["id", "name", "role"] })
  if (!invitation) throw refusal("NOT_FOUND")
  return new StepResponse({ name: invitation.name, role: invitation.role })
})

/** An organizer takes an invitation back, whoever sent it. @throws NOT_FOUND where it is another's, taken, or taken back */
export const withdrawAsStaffWorkflow = createWorkflow(
  "withdraw-as-staff",
  (input: WorkflowData<Revoked & { by: string }>) => {
    const invitation = readInvitationStep(input)
    keepDecisionStep(
      transform({ input, invitation }, ({ input, invitation: { name, role } }) => ({
        ...{ cooperative_id: input.cooperative_id, decided_by: input.by },
        ...{ what: "invitation_withdrawn" as const, person: name, role },
      }))
    )
    return new WorkflowResponse(revokeInvitationStep(input))
  }
)
