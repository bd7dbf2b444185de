import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { listingState as states } from "../contracts/shapes/desk-listing"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"
import { listingState, type ListingState } from "../modules/listing/listing-state"
import { normalise } from "../search/normalise"
import { readOwnCooperative } from "./plan-listing"
import { readOwnListings } from "./read-own-listings"
import { showLine } from "./show-listing"

/** More than any cooperative's import can make at once; beyond it the oldest are found by their own address only. */
const MOST = 5_000

type Asked = {
  cooperative_id: string
  locale: Locale
  state?: ListingState
  q: string
  page: number
  page_size: number
}

/** A page of one cooperative's listings. Archived ones are shown only when asked for. */
export async function listOwnListings(container: MedusaContainer, asked: Asked) {
  const { cooperative_id, locale, state, page, page_size } = asked
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const rows = await listings.listListings(
    { cooperative_id },
    {
      select: ["id", "product_id", "paused_at", "archived_at", "updated_at"],
      take: MOST,
      order: { updated_at: "DESC" },
    }
  )
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: rows.map((row) => row.product_id) }, { select: ["id", "title", "status"], take: MOST })
  const byId = new Map(products.map((product) => [product.id, product]))
  const wanted = normalise(asked.q)
  const known = rows.flatMap((row) => {
    const product = byId.get(row.product_id)
    if (!product || (wanted && !normalise(product.title).includes(wanted))) return []
    return [{ id: row.id, state: listingState({ ...row, product_status: product.status }) }]
  })
  const counts = Object.fromEntries(
    states.options.map((one) => [one, known.filter((row) => row.state === one).length])
  ) as Record<ListingState, number>
  const shown = known.filter((row) => (state ? row.state === state : row.state !== "archived"))
  const ids = shown.slice((page - 1) * page_size, page * page_size).map((row) => row.id)
  const [own, { stock_location_id }] = await Promise.all([
    ids.length ? readOwnListings(container, cooperative_id, { id: ids }) : [],
    readOwnCooperative(container, cooperative_id),
  ])
  const lines = new Map(own.map((one) => [one.row.id, showLine(one, stock_location_id, locale)]))
  return { listings: ids.flatMap((id) => lines.get(id) ?? []), counts, count: shown.length, page, page_size }
}
