import type { MedusaContainer } from "@medusajs/framework/types"
import { readOwnCooperative } from "./plan-listing"
import { requireOwnListing } from "./plan-change"
import { showListing } from "./show-listing"

/** One listing of a cooperative, as its form shows it. @throws NOT_FOUND */
export async function readForDesk(container: MedusaContainer, asked: { id: string; cooperative_id: string }) {
  const own = await requireOwnListing(container, asked)
  const { stock_location_id } = await readOwnCooperative(container, asked.cooperative_id)
  return showListing(own, stock_location_id)
}
