import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"
import type { MemberChange } from "../../modules/membership/service"

/** At once, whoever asks for it. */
export const changeMemberStep = createStep("change-member", async (change: MemberChange, { container }) => {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const outcome = await membership.changeMember(change)
  if (outcome === "absent") throw refusal("NOT_FOUND")
  if (outcome === "last_manager") throw refusal("LAST_MANAGER")
  return new StepResponse(change.member_id)
})

/** Another role, or out of the cooperative. The last manager stays. @throws NOT_FOUND, LAST_MANAGER */
export const changeMemberWorkflow = createWorkflow(
  "change-member",
  (input: WorkflowData<MemberChange>) => new WorkflowResponse(changeMemberStep(input))
)
