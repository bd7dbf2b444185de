import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "../../modules/announcement"
import type { Words } from "../../modules/announcement/say"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"

type NewAnnouncement = Words & {
  key: string
  audience: "all" | "regions" | "cooperatives"
  audience_ids: string[]
  shown_from: Date
  shown_until: Date | null
  written_by: string
}

const writeAnnouncementStep = createStep(
  "write-announcement",
  async (input: NewAnnouncement, { container }) => {
    const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
    const [known] = await service.listAnnouncements({ key: input.key }, { select: ["id"] })
    if (known) return new StepResponse({ id: known.id }, null)
    if (input.audience === "cooperatives") {
      const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
      const ids = [...new Set(input.audience_ids)]
      const found = await cooperatives.listCooperatives({ id: ids }, { select: ["id"], take: ids.length })
      if (found.length < ids.length) throw refusal("NOT_FOUND")
    }
    const { id } = await service.createAnnouncements(input)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (!id) return
    const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
    await service.deleteAnnouncements(id)
  }
)

/** Announces something; who it is for is written to when it begins. The same key again changes nothing. Throws NOT_FOUND. */
export const writeAnnouncementWorkflow = createWorkflow(
  "write-announcement",
  (input: WorkflowData<NewAnnouncement>) => {
    const key = transform({ input }, ({ input }) => `announcement:${input.key}`)
    acquireLockStep({ key, timeout: 10, ttl: 30 })
    const written = writeAnnouncementStep(input)
    emitEventStep({ eventName: "announcement.written", data: written })
    releaseLockStep({ key })
    return new WorkflowResponse(written)
  }
)
