import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../contracts/codes"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../modules/verification"
import { emitListingChangedStep } from "../listing/emit-listing-changed"

type Input = { id: string; cooperative_id: string }

/** Undone, the sign is there as before. @throws NOT_FOUND */
const withdrawSignStep = createStep(
  "withdraw-sign",
  async ({ id, cooperative_id }: Input, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [sign] = await service.listQualitySigns({ id, cooperative_id }, { relations: ["bearers"] })
    if (!sign) throw refusal("NOT_FOUND")
    await service.softDeleteQualitySigns([id])
    return new StepResponse({ product_ids: sign.bearers.map((one) => one.product_id) }, id)
  },
  async (id, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    if (id) await service.restoreQualitySigns([id])
  }
)

/** A cooperative gives up a sign: no listing bears it any more. */
export const withdrawSignWorkflow = createWorkflow("withdraw-sign", (input: Input) => {
  const gone = withdrawSignStep(input)
  emitListingChangedStep(gone)
  return new WorkflowResponse(gone)
})
