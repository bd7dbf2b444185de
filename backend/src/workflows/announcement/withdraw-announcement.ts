import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "../../modules/announcement"

const withdrawAnnouncementStep = createStep(
  "withdraw-announcement",
  async ({ id }: { id: string }, { container }) => {
    const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
    const [found] = await service.listAnnouncements({ id }, { select: ["id", "withdrawn_at"] })
    if (!found) throw refusal("NOT_FOUND")
    if (found.withdrawn_at) return new StepResponse({ id }, null)
    await service.updateAnnouncements({ id, withdrawn_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
    await service.updateAnnouncements({ id, withdrawn_at: null })
  }
)

/** Members see it no more, and nobody who was not written to yet will be; again changes nothing. Throws NOT_FOUND. */
export const withdrawAnnouncementWorkflow = createWorkflow(
  "withdraw-announcement",
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(withdrawAnnouncementStep(input))
)
