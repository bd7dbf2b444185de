import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { storedDay, today } from "../../contracts/days"
import type { paperForm } from "../../contracts/shapes/paper"
import { keepEvidence } from "../../files/keep"
import { forgetUpload, readUpload } from "../../files/tus"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../modules/verification"
import { LISTING_LOCK } from "../listing/listing-lock"

type Sent = z.output<typeof paperForm> & { cooperative_id: string; member_id: string }

/** More than any cooperative shows; nobody fills the disk with papers. */
const MOST = 60

/** Undone, the older papers are as before. @throws NOT_FOUND, INVALID_INPUT, TOO_MANY_PHOTOS, FILE_NOT_A_PICTURE */
const keepPaperStep = createStep(
  "keep-paper",
  async ({ cooperative_id, member_id, key, kind, expires_on, upload_id, replaces_id }: Sent, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [known] = await service.listPapers({ cooperative_id, key })
    if (known) return new StepResponse(known.id, null)
    if (expires_on && expires_on < today())
      throw refusal("INVALID_INPUT", "expired already", [{ field: "expires_on", code: "DAY_PAST" }])
    const [, count] = await service.listAndCountPapers({ cooperative_id, replaced_at: null }, { take: 1 })
    if (count >= MOST) throw refusal("TOO_MANY_PHOTOS")
    const [older] = replaces_id ? await service.listPapers({ id: replaces_id, cooperative_id }) : []
    if (replaces_id && !older) throw refusal("NOT_FOUND")
    const bytes = await readUpload(upload_id, cooperative_id)
    const name = `evidence/${cooperative_id}/${upload_id.slice(-32)}`
    const { id } = await service.createPapers({
      cooperative_id,
      kind,
      key,
      replaces_id,
      sent_by: member_id,
      file_key: await keepEvidence(container, { bytes, name }),
      expires_at: expires_on ? storedDay(expires_on) : null,
    })
    // One that nobody accepted is of no more use, nor one that waits in the same place.
    const waiting = replaces_id ? await service.listPapers({ cooperative_id, replaces_id, verified_at: null }) : []
    const over = [...waiting, ...(older && !older.verified_at ? [older] : [])]
      .filter((one) => one.id !== id && !one.replaced_at)
      .map((one) => one.id)
    if (over.length) await service.updatePapers(over.map((one) => ({ id: one, replaced_at: new Date() })))
    await forgetUpload(upload_id)
    return new StepResponse(id, { id, over })
  },
  async (done, { container }) => {
    if (!done) return
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    await service.deletePapers(done.id)
    if (done.over.length) await service.updatePapers(done.over.map((id) => ({ id, replaced_at: null })))
  }
)

/** A cooperative sends a paper, alone or for an older one; an organizer looks at it. The same key again sends nothing. */
export const sendPaperWorkflow = createWorkflow("send-paper", (input: WorkflowData<Sent>) => {
  const lock = transform({ input }, ({ input }) => `papers:${input.cooperative_id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const id = keepPaperStep(input)
  releaseLockStep({ key: lock })
  return new WorkflowResponse(id)
})
