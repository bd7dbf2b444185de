import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import type { signState } from "../../contracts/shapes/desk-shop"
import { stateOfSign } from "../../desk/read-own-signs"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../modules/verification"
import { emitListingChangedStep } from "../listing/emit-listing-changed"
import { LISTING_LOCK } from "../listing/listing-lock"

/** Without a reason it is verified. */
export type ReviewSignInput = { id: string; reviewer_id: string; reason: string | null }
type Told = { state: z.infer<typeof signState>; product_ids: string[] }

/** Undone, the sign is as before. @throws NOT_FOUND, SIGN_EXPIRED */
const answerClaimStep = createStep(
  "answer-claim",
  async ({ id, reviewer_id, reason }: ReviewSignInput, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [sign] = await service.listQualitySigns({ id }, { relations: ["bearers"] })
    if (!sign) throw refusal("NOT_FOUND")
    if (reason === null && stateOfSign(sign) === "expired") throw refusal("SIGN_EXPIRED")
    const { verified_at, verifier_id, refused_reason } = sign
    const product_ids = sign.bearers.map((one) => one.product_id)
    if (reason === null && verified_at) return new StepResponse<Told, null>({ state: "verified", product_ids }, null)
    const kept = await service.updateQualitySigns({
      id,
      verified_at: reason === null ? new Date() : null,
      verifier_id: reviewer_id,
      refused_reason: reason,
    })
    return new StepResponse<Told, object>(
      { state: stateOfSign(kept), product_ids },
      { id, verified_at, verifier_id, refused_reason }
    )
  },
  async (before, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    if (before) await service.updateQualitySigns(before as never)
  }
)

/** An organizer verifies a claimed sign, or refuses it with a reason; the listings that bear it follow. */
export const reviewSignWorkflow = createWorkflow("review-sign", (input: ReviewSignInput) => {
  const lock = transform({ input }, ({ input }) => `sign:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const answered = answerClaimStep(input)
  emitListingChangedStep(transform({ answered }, ({ answered: { product_ids } }) => ({ product_ids })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(answered)
})
