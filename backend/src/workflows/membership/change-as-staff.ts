import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"
import type { MemberChange } from "../../modules/membership/service"
import { keepDecisionStep } from "../cooperative/keep-decision"
import { tellMembersWorkflow } from "../message/tell-members"
import { changeMemberStep } from "./change-member"
import { newsOfMembers } from "./news-of-members"

const readMemberStep = createStep("read-member", async ({ cooperative_id, member_id }: MemberChange, { container }) => {
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [member] = await membership.listMembers(
    { id: member_id, cooperative_id, removed_at: null },
    { select: ["id", "name", "role"] }
  )
  if (!member) throw refusal("NOT_FOUND")
  return new StepResponse({ name: member.name, role: member.role })
})

/**
 * An organizer gives a member another role, or takes the member out. The role a member has already is no decision.
 * The last manager stays, and managers are told. @throws NOT_FOUND, LAST_MANAGER
 */
export const changeAsStaffWorkflow = createWorkflow(
  "change-as-staff",
  (input: WorkflowData<MemberChange & { by: string }>) => {
    const member = readMemberStep(input)
    const decision = when("another-role", { input, member }, ({ input, member }) => input.role !== member.role).then(
      () =>
        keepDecisionStep(
          transform({ input, member }, ({ input: { cooperative_id, role, by }, member: { name } }) => ({
            ...{ cooperative_id, decided_by: by, person: name, role },
            what: role ? ("member_role" as const) : ("member_removed" as const),
          }))
        )
    )
    tellMembersWorkflow.runAsStep({
      input: transform({ input, member, decision }, ({ input: { cooperative_id, role }, member: { name }, decision }) =>
        newsOfMembers({ cooperative_id, event: role ? "member_role" : "member_removed", person: name, decision })
      ),
    })
    // Last: what goes before it can be undone, and is told to a manager who is removed as well.
    changeMemberStep(input)
    return new WorkflowResponse(input.member_id)
  }
)
