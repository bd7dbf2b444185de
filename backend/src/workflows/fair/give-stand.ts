import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { tellParticipants } from "../../fairs/tell-participants"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"

type Stand = { fair_id: string; id: string; version: number; stand: string | null }

const giveStandStep = createStep("give-stand", async (given: Stand, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const outcome = await service.giveStand(given)
  if (outcome === "absent") throw refusal("NOT_FOUND")
  if (outcome === "changed") throw refusal("CHANGED_MEANWHILE")
  if (outcome === "taken") throw refusal("STAND_TAKEN", "another has it", [{ field: "stand", code: "STAND_TAKEN" }])
  if (given.stand) await tellParticipants(container, "stand", [given.id])
  return new StepResponse(given.id)
})

/** An accepted cooperative gets its stand, or gives it back. @throws NOT_FOUND, CHANGED_MEANWHILE, STAND_TAKEN */
export const giveStandWorkflow = createWorkflow(
  "give-stand",
  (input: WorkflowData<Stand>) => new WorkflowResponse(giveStandStep(input))
)
