import { ProductStatus } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { readListings } from "../../desk/read-own-listings"
import { stateOf } from "../../desk/show-listing"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import type { ListingState } from "../../modules/listing/listing-state"
import { emitListingChangedStep } from "./emit-listing-changed"
import { tellMembersWorkflow, type DeskAnswer } from "../message/tell-members"
import { LISTING_LOCK } from "./listing-lock"

/** Without a reason it is approved. */
export type ReviewListingInput = { id: string; reviewer_id: string; reason: string | null }
type Told = { product_id: string; state: ListingState; status: ProductStatus | null; answer: DeskAnswer | null }

/** Undone, our record is as before. @throws NOT_FOUND, LISTING_STATE */
const answerListingStep = createStep(
  "answer-listing",
  async ({ id, reviewer_id, reason }: ReviewListingInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const [own] = await readListings(container, { id: [id] })
    if (!own) throw refusal("NOT_FOUND")
    const { row, product } = own
    const state: ListingState = reason === null ? "published" : "refused"
    const now = stateOf(own)
    if (now === state)
      return new StepResponse<Told, null>({ product_id: product.id, state, status: null, answer: null }, null)
    if (now !== "waiting") throw refusal("LISTING_STATE")
    const { version, approved_at, approved_by, refused_reason } = row
    await listings.updateListings({
      id,
      version: version + 1,
      approved_at: reason === null ? new Date() : null,
      approved_by: reason === null ? reviewer_id : null,
      refused_reason: reason,
    })
    const status = reason === null ? ProductStatus.PUBLISHED : ProductStatus.REJECTED
    const answer: DeskAnswer = {
      cooperative_id: row.cooperative_id,
      event: reason === null ? "listing_approved" : "listing_refused",
      key: `${id}:${version + 1}`,
      about: { id: product.id, field: "title", base: product.title },
      reason: reason ?? "",
      page: `/listings/${id}`,
    }
    return new StepResponse<Told, object>(
      { product_id: product.id, state, status, answer },
      { id, version, approved_at, approved_by, refused_reason }
    )
  },
  async (before, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    if (before) await listings.updateListings(before as never)
  }
)

/** An organizer lets a waiting listing out to the buyers, or gives it back with a reason; members are told. */
export const reviewListingWorkflow = createWorkflow("review-listing", (input: ReviewListingInput) => {
  const lock = transform({ input }, ({ input }) => `listing:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const answered = answerListingStep(input)
  when("listing-answered", { answered }, ({ answered }) => answered.status !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ answered }, ({ answered }) => ({
        products: [{ id: answered.product_id, status: answered.status }],
      })) as never,
    })
  })
  emitListingChangedStep(transform({ answered }, ({ answered }) => ({ product_ids: [answered.product_id] })))
  tellMembersWorkflow.runAsStep({ input: transform({ answered }, ({ answered: { answer } }) => ({ answer })) })
  releaseLockStep({ key: lock })
  return new WorkflowResponse(answered)
})
