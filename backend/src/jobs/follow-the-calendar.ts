import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { storedDay, today } from "../contracts/days"
import { productsOfCooperatives } from "../events/changed-products"
import { recorded } from "../schedule/record-run"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

const DAY_MS = 24 * 60 * 60 * 1000

/** What the day itself changes: signs that expired, and shops that close or open again. */
async function followTheCalendar(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const day = storedDay(today())
  const yesterday = new Date(day.getTime() - DAY_MS)
  const range = { $gte: yesterday, $lte: day }
  const [bearers, shops] = await Promise.all([
    query.graph({ entity: "sign_bearer", fields: ["product_id"], filters: { sign: { expires_at: range } } }),
    query.graph({
      entity: "cooperative",
      fields: ["id"],
      filters: { $or: [{ closed_from: range }, { closed_until: range }] } as never,
    }),
  ])
  const ids = shops.data.map((row) => row.id)
  const products = ids.length ? await productsOfCooperatives(query, ids) : []
  await emitListingChanged(container, [...bearers.data.map((row) => row.product_id), ...products])
}

/** Just after midnight in Casablanca, which is an hour ahead of UTC or, in Ramadan, level with it. */
export const config = { name: "follow-the-calendar", schedule: "5 0,23 * * *" }
export default recorded(config, followTheCalendar)
