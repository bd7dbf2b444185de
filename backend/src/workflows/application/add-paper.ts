import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { requireOwnApplication } from "../../application/read-application"
import { refusal } from "../../contracts/codes"
import { keepPaperPhoto } from "../../evidence/paper-store"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"
import type { PaperKind } from "../../modules/application/answers"

/** `photo` in base64. */
type NewPaper = { customer_id: string; kind: PaperKind; photo: string }

const addPaperStep = createStep("add-paper", async ({ customer_id, kind, photo }: NewPaper, { container }) => {
  const { id, status } = await requireOwnApplication(container, customer_id)
  if (status !== "draft" && status !== "more") throw refusal("APPLICATION_STATE")
  const name = await keepPaperPhoto(id, Buffer.from(photo, "base64"))
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  const paper = await service.createApplicationPapers({ application_id: id, kind, photo: name })
  return new StepResponse(paper.id)
})

/** Adds a photo of a paper to the application being written. @throws NOT_FOUND, APPLICATION_STATE, PHOTO_UNREADABLE, TOO_MANY_PHOTOS */
export const addPaperWorkflow = createWorkflow(
  "add-paper",
  (input: WorkflowData<NewPaper>) => new WorkflowResponse(addPaperStep(input))
)
