import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

/** Something a buyer sees of these products is different: words, price, stock, signs, or whether they are sold at all. */
export const LISTING_CHANGED = "listing.changed"
export type ListingChanged = { product_ids: string[] }

/** Tells it from within a workflow, once the workflow has succeeded. */
export function emitListingChangedStep(data: ListingChanged | WorkflowData<ListingChanged>) {
  return emitEventStep({ eventName: LISTING_CHANGED, data: data as never })
}

/** Tells it from anywhere else. */
export async function emitListingChanged(container: MedusaContainer, productIds: Iterable<string>): Promise<void> {
  const product_ids = [...new Set(productIds)]
  if (product_ids.length)
    await container.resolve(Modules.EVENT_BUS).emit({ name: LISTING_CHANGED, data: { product_ids } })
}
