import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { requireOwnApplication } from "../../application/read-application"
import { refusal } from "../../contracts/codes"
import { removePaperPhotos } from "../../evidence/paper-store"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../../modules/application"

type Removed = { customer_id: string; paper_id: string }

const removePaperStep = createStep("remove-paper", async ({ customer_id, paper_id }: Removed, { container }) => {
  const { id, status, papers } = await requireOwnApplication(container, customer_id)
  const paper = papers.find((one) => one.id === paper_id)
  if (!paper) throw refusal("NOT_FOUND")
  if (status !== "draft" && status !== "more") throw refusal("APPLICATION_STATE")
  const service: ApplicationModuleService = container.resolve(APPLICATION_MODULE)
  await service.deleteApplicationPapers(paper_id)
  await removePaperPhotos(id, paper.photo)
  return new StepResponse(paper_id)
})

/** Takes a photo away from the application being written. @throws NOT_FOUND, APPLICATION_STATE */
export const removePaperWorkflow = createWorkflow(
  "remove-paper",
  (input: WorkflowData<Removed>) => new WorkflowResponse(removePaperStep(input))
)
