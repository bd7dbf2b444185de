import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productsOfPriceLists } from "../events/changed-products"
import { recorded } from "../schedule/record-run"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** A run that was held up is made good by the next ones. */
const LOOK_BACK_MS = 3 * 60_000

/** Prices of sales that began or ended, or were changed past the dashboard's route: no event tells of these. */
async function followSales(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const now = Date.now()
  const lately = { $gt: new Date(now - LOOK_BACK_MS), $lte: new Date(now) }
  const { data } = await query.graph({
    entity: "price_list",
    fields: ["id"],
    filters: { $or: [{ starts_at: lately }, { ends_at: lately }, { updated_at: lately }] } as never,
  })
  const ids = data.map((row) => row.id)
  if (ids.length) await emitListingChanged(container, await productsOfPriceLists(query, ids))
}

export const config = { name: "follow-sales", schedule: "* * * * *" }
export default recorded(config, followSales)
