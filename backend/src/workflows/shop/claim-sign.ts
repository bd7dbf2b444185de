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
import { storedDay, today } from "../../contracts/days"
import type { signForm } from "../../contracts/shapes/desk-shop"
import { keepEvidence } from "../../files/keep"
import { forgetUpload, readUpload } from "../../files/tus"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../modules/verification"
import { signIsShown } from "../../modules/verification/sign-is-shown"
import { LISTING_LOCK } from "../listing/listing-lock"

/** Of a new claim the device's key: sent twice, there is one. */
export type ClaimSignInput = z.output<typeof signForm> & { cooperative_id: string; id?: string; key?: string }

/** What each kind is called until an organizer writes the sign's full name. */
const names: Record<ClaimSignInput["kind"], string> = {
  igp: "بيان جغرافي محمي",
  aop: "تسمية منشأ محمية",
  label_agricole: "علامة جودة فلاحية",
  organic: "فلاحة بيولوجية",
  onssa: "ترخيص أونسا",
  maroc_fait_main: "صنع يدوي مغربي",
  craft_mark: "علامة الصناعة التقليدية",
  fair_trade: "تجارة منصفة",
}

/** Keeps the evidence in private and writes the claim. @throws NOT_FOUND, SIGN_VERIFIED, FILE_NOT_A_PICTURE, INVALID_INPUT */
const writeClaimStep = createStep(
  "write-claim",
  async ({ cooperative_id, id, key, upload_id, ...claim }: ClaimSignInput, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [known] = await service.listQualitySigns({ cooperative_id, ...(id === undefined ? { key } : { id }) })
    if (id !== undefined && !known) throw refusal("NOT_FOUND")
    if (known && id === undefined) return new StepResponse({ id: known.id }, null)
    if (known && signIsShown(known)) throw refusal("SIGN_VERIFIED")
    if (claim.expires_on < today())
      throw refusal("INVALID_INPUT", "expired already", [{ field: "expires_on", code: "DAY_PAST" }])
    let evidence_key = known?.evidence_key ?? null
    if (upload_id) {
      const bytes = await readUpload(upload_id, cooperative_id)
      evidence_key = await keepEvidence(container, {
        bytes,
        name: `evidence/${cooperative_id}/${upload_id.slice(-32)}`,
      })
    }
    const row = {
      kind: claim.kind,
      name: known && known.kind === claim.kind ? known.name : names[claim.kind],
      number: claim.number,
      issuer: claim.issuer,
      expires_at: storedDay(claim.expires_on),
      evidence_key,
      verified_at: null,
      verifier_id: null,
      refused_reason: null,
    }
    const handle = `${cooperative_id}-${key ?? ""}`.toLowerCase().replace(/[^a-z0-9]+/g, "-")
    const kept = known
      ? await service.updateQualitySigns({ id: known.id, ...row })
      : await service.createQualitySigns({ ...row, cooperative_id, key, handle })
    if (upload_id) await forgetUpload(upload_id)
    return new StepResponse({ id: kept.id }, { id: kept.id, before: known ?? null })
  },
  async (done, { container }) => {
    if (!done) return
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    if (done.before) await service.updateQualitySigns(done.before as never)
    else await service.deleteQualitySigns(done.id)
  }
)

/** A cooperative claims a sign, or puts a claim right: an organizer verifies it before anybody sees it. */
export const claimSignWorkflow = createWorkflow("claim-sign", (input: ClaimSignInput) => {
  const lock = transform({ input }, ({ input }) => `signs:${input.cooperative_id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const claimed = writeClaimStep(input)
  releaseLockStep({ key: lock })
  return new WorkflowResponse(claimed)
})
