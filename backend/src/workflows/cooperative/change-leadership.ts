import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import type { Leadership } from "../../modules/cooperative/service"

type Change = Leadership & { id: string; by: string; reason: string }

/** Undone, it is led as before. */
const changeLeadershipStep = createStep(
  "change-leadership",
  async ({ id, by, reason, ...leadership }: Change, { container }) => {
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    const [found] = await service.listCooperatives({ id }, { select: ["id", "women_led", "youth_led"] })
    if (!found) throw refusal("NOT_FOUND")
    const decisions = await service.changeLeadership(id, leadership, { by, reason })
    const { women_led, youth_led } = found
    return new StepResponse({ changed: decisions.length > 0 }, { id, decisions, women_led, youth_led })
  },
  async (done, { container }) => {
    if (!done?.decisions.length) return
    const { id, decisions, women_led, youth_led } = done
    const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
    await service.undoDecisions(id, decisions, { women_led, youth_led })
  }
)

/** What an organizer found in the register: led by women, led by young people. Cards and search follow. @throws NOT_FOUND */
export const changeLeadershipWorkflow = createWorkflow("change-leadership", (input: WorkflowData<Change>) => {
  const done = changeLeadershipStep(input)
  when("leadership-changed", { done }, ({ done }) => done.changed).then(() => {
    emitEventStep({
      eventName: "cooperative.changed",
      data: transform({ input }, ({ input }) => ({ ids: [input.id] })),
    })
  })
  return new WorkflowResponse(done)
})
