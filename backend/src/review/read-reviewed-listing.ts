import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readWords } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import type { Locale } from "../contracts/shapes/basics"
import { readListings } from "../desk/read-own-listings"
import { showListing } from "../desk/show-listing"
import { nameCooperatives } from "./name-cooperatives"

/** One listing of any cooperative, for an organizer, in their language what surrounds it. @throws NOT_FOUND */
export async function readReviewedListing(container: MedusaContainer, id: string, locale: Locale) {
  const [one] = await readListings(container, { id: [id] })
  if (!one) throw refusal("NOT_FOUND")
  const { cooperative_id } = one.row
  const cooperative = (await nameCooperatives(container, [cooperative_id], locale))(cooperative_id)
  const listing = showListing(one, cooperative.stock_location_id)
  return { listing, category: await nameCategory(container, listing.form.category, locale), cooperative }
}

async function nameCategory(container: MedusaContainer, handle: string | null, locale: Locale): Promise<string | null> {
  if (!handle) return null
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product_category", fields: ["id", "name"], filters: { handle } })
  const [category] = data
  if (!category) return null
  return (await readWords(query, [category.id], [locale]))(category.id, locale, "name", category.name)
}
