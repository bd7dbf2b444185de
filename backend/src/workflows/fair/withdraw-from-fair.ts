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
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import { fairState } from "../../modules/fair/fair-state"

type Own = { fair_id: string; cooperative_id: string }

const withdrawFromFairStep = createStep("withdraw-from-fair", async (own: Own, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const [fair] = await service.listFairs({ id: own.fair_id })
  if (!fair) throw refusal("NOT_FOUND")
  if (fairState(fair) !== "coming") throw refusal("PARTICIPATION_STATE")
  const before = await service.withdraw(own)
  if (before === null) throw refusal("NOT_FOUND")
  if (before === "refused") throw refusal("PARTICIPATION_STATE")
  return new StepResponse(before)
})

/** A cooperative takes its application back until the fair begins; its stand is free again. @throws NOT_FOUND, PARTICIPATION_STATE */
export const withdrawFromFairWorkflow = createWorkflow("withdraw-from-fair", (input: WorkflowData<Own>) => {
  const before = withdrawFromFairStep(input)
  when({ before }, ({ before }) => before === "accepted").then(() => {
    emitEventStep({ eventName: "fair.changed", data: transform({ input }, ({ input }) => ({ ids: [input.fair_id] })) })
  })
  return new WorkflowResponse(before)
})
