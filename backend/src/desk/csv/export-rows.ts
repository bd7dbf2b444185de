import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE, type ListingModuleService } from "../../modules/listing"
import { readOwnCooperative } from "../plan-listing"
import { piecesOf, readOwnListings } from "../read-own-listings"
import { formOf, stateOf } from "../show-listing"
import type { Column } from "./columns"
import { MOST_ROWS } from "./read-table"

const BATCH = 200

/** Every variant of a cooperative as a row, archived listings left out; never more rows than can be read back. */
export async function exportRows(container: MedusaContainer, cooperative_id: string) {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const { stock_location_id } = await readOwnCooperative(container, cooperative_id)
  const rows: Record<Column, string | number | null>[] = []
  for (let skip = 0; rows.length < MOST_ROWS; skip += BATCH) {
    const ids = await listings.listListings(
      { cooperative_id, archived_at: null },
      { select: ["id"], order: { id: "ASC" }, skip, take: BATCH }
    )
    if (!ids.length) break
    const own = await readOwnListings(container, cooperative_id, { id: ids.map((one) => one.id) })
    for (const one of own) {
      const form = formOf(one)
      const variants = one.product.variants ?? []
      variants.forEach((variant, index) =>
        rows.push({
          listing: one.product.handle,
          sku: variant.sku,
          state: stateOf(one),
          title: form.title.ar,
          title_fr: form.title.fr,
          title_en: form.title.en,
          category: form.category,
          variant: variants.length > 1 ? form.variants[index].value.ar : "",
          price: form.variants[index].price,
          weight_g: form.variants[index].weight_g,
          stock: piecesOf(variant, stock_location_id),
          description: form.description.ar,
          description_fr: form.description.fr,
          description_en: form.description.en,
          materials: form.materials.ar,
          lead_time_days: form.lead_time_days,
        })
      )
    }
  }
  return rows.slice(0, MOST_ROWS)
}
