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
import { tellMembersWorkflow, type DeskAnswer } from "../message/tell-members"

type State = z.infer<typeof signState>

/** Without a reason it is verified. `seen` is the state the organizer looked at; another refuses. */
export type ReviewSignInput = { id: string; reviewer_id: string; reason: string | null; seen?: State }
type Told = { state: State; product_ids: string[]; answer: DeskAnswer | null }

/** Undone, the sign is as before. @throws NOT_FOUND, SIGN_EXPIRED, CHANGED_MEANWHILE */
const answerClaimStep = createStep(
  "answer-claim",
  async ({ id, reviewer_id, reason, seen }: ReviewSignInput, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [sign] = await service.listQualitySigns({ id }, { relations: ["bearers"] })
    if (!sign) throw refusal("NOT_FOUND")
    if (reason === null && stateOfSign(sign) === "expired") throw refusal("SIGN_EXPIRED")
    if (seen && stateOfSign(sign) !== seen) throw refusal("CHANGED_MEANWHILE")
    const { verified_at, verifier_id, refused_reason } = sign
    const product_ids = sign.bearers.map((one) => one.product_id)
    if (reason === null && verified_at)
      return new StepResponse<Told, null>({ state: "verified", product_ids, answer: null }, null)
    const now = new Date()
    const kept = await service.updateQualitySigns({
      id,
      verified_at: reason === null ? now : null,
      verifier_id: reviewer_id,
      refused_reason: reason,
    })
    const answer: DeskAnswer = {
      cooperative_id: sign.cooperative_id,
      event: reason === null ? "sign_verified" : "sign_refused",
      key: `${id}:${now.getTime()}`,
      about: { id, field: "name", base: sign.name },
      reason: reason ?? "",
      page: "/shop/signs",
    }
    return new StepResponse<Told, object>(
      { state: stateOfSign(kept), product_ids, answer },
      { id, verified_at, verifier_id, refused_reason }
    )
  },
  async (before, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    if (before) await service.updateQualitySigns(before as never)
  }
)

/** An organizer verifies a claimed sign, or refuses it with a reason; members are told, the listings that bear it follow. */
export const reviewSignWorkflow = createWorkflow("review-sign", (input: ReviewSignInput) => {
  const lock = transform({ input }, ({ input }) => `sign:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const answered = answerClaimStep(input)
  emitListingChangedStep(transform({ answered }, ({ answered: { product_ids } }) => ({ product_ids })))
  tellMembersWorkflow.runAsStep({ input: transform({ answered }, ({ answered: { answer } }) => ({ answer })) })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(answered)
})
