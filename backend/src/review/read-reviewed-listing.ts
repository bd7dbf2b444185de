import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import { readListings } from "../desk/read-own-listings"
import { showListing } from "../desk/show-listing"
import { nameCooperatives } from "./name-cooperatives"

/** One listing of any cooperative, for an organizer. @throws NOT_FOUND */
export async function readReviewedListing(container: MedusaContainer, id: string) {
  const [one] = await readListings(container, { id: [id] })
  if (!one) throw refusal("NOT_FOUND")
  const { cooperative_id } = one.row
  const cooperative = (await nameCooperatives(container, [cooperative_id], "ar"))(cooperative_id)
  return { listing: showListing(one, cooperative.stock_location_id), cooperative }
}
