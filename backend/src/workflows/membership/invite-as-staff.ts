import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { keepDecisionStep } from "../cooperative/keep-decision"
import { tellMembersWorkflow } from "../message/tell-members"
import { inviteMemberStep, type Invited } from "./invite-member"
import { newsOfMembers } from "./news-of-members"

const hasDesk = ["verified", "suspended"]

const checkDeskStep = createStep("check-desk", async (id: string, { container }) => {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [found] = await service.listCooperatives({ id }, { select: ["id", "status"] })
  if (!found) throw refusal("NOT_FOUND")
  if (!hasDesk.includes(found.status)) throw refusal("COOPERATIVE_STATE")
  return new StepResponse(undefined)
})

/**
 * An organizer invites somebody to a cooperative's desk, also of one that is suspended: the same invitation as its
 * members send; its managers are told. `invited_by` is a Medusa user. @throws NOT_FOUND, COOPERATIVE_STATE where there is no desk, ALREADY_MEMBER
 */
export const inviteAsStaffWorkflow = createWorkflow("invite-as-staff", (input: WorkflowData<Invited>) => {
  checkDeskStep(input.cooperative_id)
  const decision = keepDecisionStep(
    transform({ input }, ({ input }) => ({
      ...{ cooperative_id: input.cooperative_id, decided_by: input.invited_by },
      ...{ what: "member_invited" as const, person: input.name, role: input.role },
    }))
  )
  tellMembersWorkflow.runAsStep({
    input: transform({ input, decision }, ({ input: { cooperative_id, name }, decision }) =>
      newsOfMembers({ cooperative_id, event: "member_invited", person: name, decision })
    ),
  })
  // Last: what goes before it can be undone.
  return new WorkflowResponse(inviteMemberStep(input))
})
