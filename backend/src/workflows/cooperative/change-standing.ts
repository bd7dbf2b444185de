import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import type { Standing } from "../../modules/cooperative/service"
import { tellMembersWorkflow, type DeskAnswer } from "../message/tell-members"

/** The reason is what the members read; reinstated, there may be none. */
type Change = { id: string; to: Standing; by: string; reason: string }

/** Undone, the cooperative stands as before. */
const changeStandingStep = createStep(
  "change-standing",
  async ({ id, to, by, reason }: Change, { container }) => {
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const [cooperative] = await service.listCooperatives({ id }, { select: ["id", "name"] })
    if (!cooperative) throw refusal("NOT_FOUND")
    const decision = await service.changeStanding(id, to, { by, reason })
    if (!decision) throw refusal("COOPERATIVE_STATE")
    const answer: DeskAnswer = {
      cooperative_id: id,
      event: to === "suspended" ? "suspended" : "reinstated",
      key: decision,
      about: { id, field: "name", base: cooperative.name },
      reason,
      page: "",
    }
    return new StepResponse(answer, { id, decision, from: to === "suspended" ? "verified" : "suspended" } as const)
  },
  async (done, { container }) => {
    if (!done) return
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    await service.undoDecisions(done.id, [done.decision], { status: done.from })
  }
)

/**
 * Suspends a cooperative, or lets it sell again: its pages and listings follow, its members are told why. What was sold
 * before is sent, delivered and paid as ever. Of two at once one does. @throws NOT_FOUND, COOPERATIVE_STATE
 */
export const changeStandingWorkflow = createWorkflow("change-standing", (input: WorkflowData<Change>) => {
  const answer = changeStandingStep(input)
  tellMembersWorkflow.runAsStep({ input: transform({ answer }, ({ answer }) => ({ answer })) })
  emitEventStep({ eventName: "cooperative.changed", data: transform({ input }, ({ input }) => ({ ids: [input.id] })) })
  return new WorkflowResponse(input)
})
