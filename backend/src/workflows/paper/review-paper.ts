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
import { isoDay, storedDay, today } from "../../contracts/days"
import { stateOfPaper, type PaperState } from "../../modules/verification/paper-state"
import { VERIFICATION_MODULE, type VerificationModuleService } from "../../modules/verification"
import { LISTING_LOCK } from "../listing/listing-lock"
import { tellMembersWorkflow, type DeskAnswer } from "../message/tell-members"

/** Without a reason it is verified. `seen` is the state the organizer looked at; another refuses. */
type Review = {
  id: string
  by: string
  reason: string | null
  /** ISO day; undefined leaves what the members said. */
  expires_on?: string | null
  seen: PaperState
}

type Before = { id: string; verified_at: Date | null; verifier_id: string | null; refused_reason: string | null }
type Told = { state: PaperState; answer: DeskAnswer | null }

/** Undone, the paper and the one it is for are as before. @throws NOT_FOUND, CHANGED_MEANWHILE, INVALID_INPUT */
const answerPaperStep = createStep(
  "answer-paper",
  async ({ id, by, reason, expires_on, seen }: Review, { container }) => {
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    const [paper] = await service.listPapers({ id })
    if (!paper) throw refusal("NOT_FOUND")
    if (paper.replaced_at || stateOfPaper(paper) !== seen) throw refusal("CHANGED_MEANWHILE")
    if (expires_on && expires_on < today())
      throw refusal("INVALID_INPUT", "expired already", [{ field: "expires_on", code: "DAY_PAST" }])
    const { verified_at, verifier_id, refused_reason, expires_at, replaces_id, cooperative_id, kind } = paper
    const now = new Date()
    const expiry = expires_on === undefined ? isoDay(expires_at) : expires_on
    const kept = await service.updatePapers({
      id,
      verified_at: reason === null ? (verified_at ?? now) : null,
      verifier_id: by,
      refused_reason: reason,
      expires_at: expiry ? storedDay(expiry) : null,
    })
    const replaced = reason === null && replaces_id ? replaces_id : null
    if (replaced) await service.updatePapers({ id: replaced, replaced_at: now })
    const answer: DeskAnswer = {
      cooperative_id,
      event: reason === null ? "paper_verified" : "paper_refused",
      key: `${id}:${now.getTime()}`,
      about: { paper: kind },
      reason: reason ?? "",
      page: "/shop/papers",
    }
    // A day put right is no news.
    const news = reason === null && verified_at ? null : answer
    const before: Before & { expires_at: Date | null } = { id, verified_at, verifier_id, refused_reason, expires_at }
    return new StepResponse<Told, { before: Before; replaced: string | null }>(
      { state: stateOfPaper(kept), answer: news },
      { before, replaced }
    )
  },
  async (done, { container }) => {
    if (!done) return
    const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
    await service.updatePapers(done.before)
    if (done.replaced) await service.updatePapers({ id: done.replaced, replaced_at: null })
  }
)

/** An organizer accepts a paper, with its last day, or refuses it with a reason; the managers are told. */
export const reviewPaperWorkflow = createWorkflow("review-paper", (input: WorkflowData<Review>) => {
  const lock = transform({ input }, ({ input }) => `paper:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const told = answerPaperStep(input)
  tellMembersWorkflow.runAsStep({ input: transform({ told }, ({ told: { answer } }) => ({ answer })) })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(transform({ told }, ({ told: { state } }) => state))
})
