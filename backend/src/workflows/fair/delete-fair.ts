import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"

const deleteFairStep = createStep("delete-fair", async ({ id }: { id: string }, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const [fair] = await service.listFairs({ id }, { select: ["id"] })
  if (!fair) throw refusal("NOT_FOUND")
  const gone = await service.dropEdition(id)
  if (!gone) throw refusal("FAIR_IN_USE")
  const translation = container.resolve(Modules.TRANSLATION)
  const words = await translation.listTranslations({ reference_id: gone }, { select: ["id"], take: gone.length * 3 })
  if (words.length) await translation.deleteTranslations(words.map((one) => one.id))
  return new StepResponse(id)
})

/** An organizer deletes a draft that nobody applied to, with its programme and its words. @throws NOT_FOUND, FAIR_IN_USE */
export const deleteFairWorkflow = createWorkflow(
  "delete-fair",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(deleteFairStep(input))
)
