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
import { INFO_PAGE_MODULE, type InfoPageModuleService } from "../../modules/info-page"
import type { InfoPageChange } from "../../modules/info-page/service"

const writeInfoPageVersionStep = createStep(
  "write-info-page-version",
  async (change: InfoPageChange, { container }) => {
    const service: InfoPageModuleService = container.resolve(INFO_PAGE_MODULE)
    if (!(await service.write(change))) throw refusal("CHANGED_MEANWHILE")
    return new StepResponse(undefined)
  }
)

/**
 * An organizer writes a page of information; the storefront builds it anew.
 * @throws CHANGED_MEANWHILE where somebody was faster
 */
export const writeInfoPageWorkflow = createWorkflow("write-info-page", (input: WorkflowData<InfoPageChange>) => {
  writeInfoPageVersionStep(input)
  emitEventStep({ eventName: "info-page.changed", data: transform({ input }, ({ input }) => ({ slug: input.slug })) })
  return new WorkflowResponse(undefined)
})
