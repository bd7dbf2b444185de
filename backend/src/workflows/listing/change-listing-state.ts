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
import { requireOwnListing } from "../../desk/plan-change"
import { publishFaults } from "../../desk/publish-faults"
import { formOf, hasFixedOptions, stateOf } from "../../desk/show-listing"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { isListed } from "../../modules/cooperative/is-listed"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { mayBecome, publishedAs, type AskedState } from "../../modules/listing/listing-state"
import { emitListingChangedStep } from "./emit-listing-changed"
import { LISTING_LOCK } from "./listing-lock"

export type ChangeStateInput = { id: string; cooperative_id: string; to: AskedState }

type Noted = {
  id: string
  version: number
  paused_at: Date | null
  archived_at: Date | null
  approved_at: Date | null
  refused_reason: string | null
}

type Told = { product_id: string; id: string; version: number; status: ProductStatus | null }

/** Writes into our record where a listing stands; undone, it stands as before. @throws LISTING_STATE, INVALID_INPUT, NOT_PERMITTED */
const noteStateStep = createStep(
  "note-state",
  async ({ id, cooperative_id, to }: ChangeStateInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const own = await requireOwnListing(container, { id, cooperative_id })
    const { row, product } = own
    const asked = mayBecome(to, stateOf(own))
    if (asked === "no") throw refusal("LISTING_STATE")
    const told = { product_id: product.id, id, version: row.version }
    if (asked === "done") return new StepResponse<Told, Noted | null>({ ...told, status: null }, null)
    const status = to === "published" ? await publishing(container, cooperative_id, own) : ProductStatus.DRAFT
    const now = new Date()
    const { paused_at, archived_at, approved_at, refused_reason, version } = row
    const before: Noted = { id, paused_at, archived_at, approved_at, refused_reason, version }
    await listings.updateListings({
      id,
      version: row.version + 1,
      paused_at: to === "paused" ? now : null,
      archived_at: to === "archived" ? now : null,
      approved_at: row.approved_at ?? (status === ProductStatus.PUBLISHED ? now : null),
      refused_reason: null,
    })
    return new StepResponse<Told, Noted | null>({ ...told, version: row.version + 1, status }, before)
  },
  async (before, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    if (before) await listings.updateListings(before)
  }
)

async function publishing(
  container: Parameters<typeof requireOwnListing>[0],
  cooperative_id: string,
  own: Awaited<ReturnType<typeof requireOwnListing>>
) {
  const faults = publishFaults(formOf(own), { fixed: hasFixedOptions(own) })
  if (faults.length) throw refusal("INVALID_INPUT", "it lacks something", faults)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const [cooperative, [, approved_of_cooperative]] = await Promise.all([
    cooperatives.retrieveCooperative(cooperative_id, { select: ["id", "status", "legal_form"] }),
    listings.listAndCountListings({ cooperative_id, approved_at: { $ne: null } }, { select: ["id"], take: 1 }),
  ])
  if (!isListed(cooperative)) throw refusal("NOT_PERMITTED")
  const as = publishedAs({ approved: own.row.approved_at !== null, approved_of_cooperative })
  return as === "published" ? ProductStatus.PUBLISHED : ProductStatus.PROPOSED
}

/** Publishes, pauses, archives or takes a listing back to a draft. What stands so already is left alone. */
export const changeListingStateWorkflow = createWorkflow("change-listing-state", (input: ChangeStateInput) => {
  const lock = transform({ input }, ({ input }) => `listing:${input.id}`)
  // One cooperative's publications wait for each other: which ones are its first is counted.
  const queue = transform({ input }, ({ input }) => `publish:${input.cooperative_id}`)
  acquireLockStep({ key: queue, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl }).config({ name: "queue" })
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const noted = noteStateStep(input)
  when("state-changed", { noted }, ({ noted }) => noted.status !== null).then(() => {
    updateProductsWorkflow.runAsStep({
      input: transform({ noted }, ({ noted }) => ({
        products: [{ id: noted.product_id, status: noted.status }],
      })) as never,
    })
  })
  emitListingChangedStep(transform({ noted }, ({ noted }) => ({ product_ids: [noted.product_id] })))
  releaseLockStep({ key: lock })
  releaseLockStep({ key: queue }).config({ name: "leave-queue" })
  return new WorkflowResponse(noted)
})
