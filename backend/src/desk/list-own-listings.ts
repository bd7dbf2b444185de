import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readVocabulary } from "../catalogue/read-vocabulary"
import { readWords } from "../catalogue/words"
import { locale as locales, type Locale } from "../contracts/shapes/basics"
import { listingState as states } from "../contracts/shapes/desk-listing"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"
import { listingState, type ListingState } from "../modules/listing/listing-state"
import { answers } from "../search/answers"
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

/** A page of one cooperative's listings, found as buyers find them. Archived ones are shown only when asked for. */
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
  const product_ids = rows.map((row) => row.product_id)
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: product_ids }, { select: ["id", "title", "status"], take: MOST })
  const byId = new Map(products.map((product) => [product.id, product]))
  const found = asked.q.trim() ? await idsAnswering(container, asked.q, product_ids) : null
  const known = rows.flatMap((row) => {
    const product = byId.get(row.product_id)
    if (!product || (found && !found.has(product.id))) return []
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

/** Those of some products that answer typed words by their title in any language, or by a code. */
async function idsAnswering(container: MedusaContainer, q: string, ids: string[]): Promise<ReadonlySet<string>> {
  const [products, vocabulary, words] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProducts(
        { id: ids },
        { select: ["id", "title", "handle", "variants.sku"], relations: ["variants"], take: MOST }
      ),
    readVocabulary(container),
    readWords(container.resolve(ContainerRegistrationKeys.QUERY), ids),
  ])
  const answering = answers(q, vocabulary)
  const holds = products.filter(({ id, title, handle, variants }) =>
    answering({
      names: locales.options.map((locale) => words(id, locale, "title", title)),
      codes: [handle, ...(variants ?? []).flatMap(({ sku }) => sku ?? [])],
    })
  )
  return new Set(holds.map(({ id }) => id))
}
