import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import { callState } from "../../modules/fair/call-state"
import type { Applied } from "../../modules/fair/service"

const applyToFairStep = createStep("apply-to-fair", async (applied: Applied, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const [fair] = await service.listFairs({ id: applied.fair_id, published: true })
  if (!fair) throw refusal("NOT_FOUND")
  if (callState(fair) !== "open") throw refusal("CALL_CLOSED")
  if (!(await service.apply(applied))) throw refusal("PARTICIPATION_STATE")
  return new StepResponse(applied.fair_id)
})

/** A cooperative applies to a fair while its call is open, or says anew what it brings. @throws NOT_FOUND, CALL_CLOSED, PARTICIPATION_STATE */
export const applyToFairWorkflow = createWorkflow(
  "apply-to-fair",
  (input: WorkflowData<Applied>) => new WorkflowResponse(applyToFairStep(input))
)
