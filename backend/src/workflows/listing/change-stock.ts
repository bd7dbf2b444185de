import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, adjustInventoryLevelsStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { requireOwnListing } from "../../desk/plan-change"
import { readOwnCooperative } from "../../desk/plan-listing"
import { piecesOf } from "../../desk/read-own-listings"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { emitListingChangedStep } from "./emit-listing-changed"
import { LISTING_LOCK } from "./listing-lock"

/** The key is the device's: a tap sent twice counts once. */
export type ChangeStockInput = {
  id: string
  cooperative_id: string
  member_id: string
  variant_id: string
  change: number
  key: string
}

/** @throws NOT_FOUND, STOCK_TOO_LOW, KEY_REUSED */
const noteStockStep = createStep(
  "note-stock",
  async ({ id, cooperative_id, member_id, variant_id, change, key }: ChangeStockInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    const [own, { stock_location_id: location }, [known]] = await Promise.all([
      requireOwnListing(container, { id, cooperative_id }),
      readOwnCooperative(container, cooperative_id),
      listings.listStockChanges({ key }),
    ])
    const variant = own.product.variants?.find((one) => one.id === variant_id)
    const item = variant?.inventory_items?.[0]?.inventory_item_id
    if (!variant || !item) throw refusal("NOT_FOUND")
    const left = piecesOf(variant, location)
    const told = { product_id: own.product.id, left, adjustments: [] as object[] }
    if (known) {
      if (known.variant_id !== variant_id || known.change !== change) throw refusal("KEY_REUSED")
      return new StepResponse(told, null)
    }
    if (left + change < 0) throw refusal("STOCK_TOO_LOW")
    const noted = await listings.createStockChanges({ key, cooperative_id, member_id, variant_id, change })
    const adjustments = [{ inventory_item_id: item, location_id: location, adjustment: change }]
    return new StepResponse({ ...told, left: left + change, adjustments }, noted.id)
  },
  async (id, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE)
    if (id) await listings.deleteStockChanges(id)
  }
)

/** Pieces sold at a souk or made anew, counted by hand. Answers with what is left to order. */
export const changeStockWorkflow = createWorkflow("change-stock", (input: ChangeStockInput) => {
  const lock = transform({ input }, ({ input }) => `listing:${input.id}`)
  acquireLockStep({ key: lock, timeout: LISTING_LOCK.timeout, ttl: LISTING_LOCK.ttl })
  const noted = noteStockStep(input)
  adjustInventoryLevelsStep(transform({ noted }, ({ noted }) => noted.adjustments) as never)
  emitListingChangedStep(transform({ noted }, ({ noted }) => ({ product_ids: [noted.product_id] })))
  releaseLockStep({ key: lock })
  return new WorkflowResponse(noted)
})
