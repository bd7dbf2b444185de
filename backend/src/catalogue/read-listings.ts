import { QueryContext } from "@medusajs/framework/utils"
import { translatedLocales } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import { readSales, type Priced } from "./sales"
import type { StoredPicture } from "./shown-picture"
import { readWords, type Graph, type Words } from "./words"

export type SignRow = {
  id: string
  kind: string
  name: string
  number: string
  issuer: string
  expires_at: Date | string
  verified_at: Date | string | null
}

export type CooperativeRow = {
  id: string
  handle: string
  legal_form: string
  status: string
  name: string
  summary: string
  locality: string
  province_id: string
  region_id: string
  women_led: boolean
  youth_led: boolean
  closed_from: Date | string | null
  closed_until: Date | string | null
  closed_reason: string
  stock_location_id: string | null
  images: { mark?: StoredPicture; banner?: StoredPicture } | null
  demo: boolean
}

/** A fair as a listing's document names it. */
export type FairRow = { id: string; handle: string; name: string }

type CategoryRow = { id: string; handle: string; name: string; metadata: { sector?: string } | null }
type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }

export type VariantRow = Priced & {
  id: string
  sku: string | null
  title: string
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  options?: { id: string; value: string; option_id: string }[]
  inventory_items?: { required_quantity: number; inventory?: { location_levels?: Level[] } | null }[]
}

/** A product with what the marketplace knows of it, as the database has it. */
export type ListingRow = {
  id: string
  handle: string
  status: string
  title: string
  subtitle: string | null
  description: string | null
  created_at: Date | string
  updated_at: Date | string
  categories?: (CategoryRow & { mpath: string; parent_category: CategoryRow | null })[]
  options?: { id: string; title: string; values?: { id: string; value: string }[] }[]
  variants?: VariantRow[]
  signs: SignRow[]
  listing?: {
    id: string
    artisan_id: string | null
    origin_province_id: string
    origin_region_id: string
    tax_class: "standard" | "reduced" | "exempt"
    bulky: boolean
    lead_time_days: number
    materials: string
    lot: string | null
    season: number[] | null
    images: StoredPicture[] | null
    cooperative?: CooperativeRow
  } | null
}

export const cooperativeFields = [
  "id",
  "handle",
  "legal_form",
  "status",
  "name",
  "summary",
  "locality",
  "province_id",
  "region_id",
  "women_led",
  "youth_led",
  "closed_from",
  "closed_until",
  "closed_reason",
  "stock_location_id",
  "images",
  "demo",
]

/** What a card, a filter or a price needs. */
const cardFields = [
  "id",
  "handle",
  "status",
  "title",
  "subtitle",
  "created_at",
  "updated_at",
  ...["id", "handle", "name", "metadata"].flatMap((field) => [
    `categories.${field}`,
    `categories.parent_category.${field}`,
  ]),
  "categories.mpath",
  ...["id", "sku", "title", "weight", "manage_inventory", "allow_backorder"].map((field) => `variants.${field}`),
  ...["calculated_amount", "original_amount", "calculated_price.id", "calculated_price.price_list_type"].map(
    (field) => `variants.calculated_price.${field}`
  ),
  "variants.calculated_price.original_price.id",
  "variants.inventory_items.required_quantity",
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`
  ),
  "listing.*",
  ...cooperativeFields.map((field) => `listing.cooperative.${field}`),
]

/** What only a listing's own page shows. */
const pageFields = [
  "description",
  ...["id", "title", "values.id", "values.value"].map((field) => `options.${field}`),
  ...["id", "value", "option_id"].map((field) => `variants.options.${field}`),
]

const fieldsOf = {
  card: cardFields,
  /** What the index searches besides. */
  document: [...cardFields, "description"],
  page: [...cardFields, ...pageFields],
}

const regionIds = new WeakMap<object, string>()

/** Prices as a buyer in Morocco sees them. The one region never changes while a process runs. */
export async function priceContext(query: Graph) {
  let region_id = regionIds.get(query)
  if (!region_id) {
    const { data } = await query.graph({ entity: "store", fields: ["default_region_id"] })
    region_id = data[0]?.default_region_id ?? undefined
    if (region_id) regionIds.set(query, region_id)
  }
  return QueryContext({ currency_code: "mad", ...(region_id && { region_id }) })
}

/** Products by id or handle. The number of statements does not depend on how many. */
export async function readListings(
  query: Graph,
  filters: { id: string[] } | { handle: string },
  extent: keyof typeof fieldsOf = "card"
): Promise<ListingRow[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: fieldsOf[extent],
    filters,
    context: { variants: { calculated_price: await priceContext(query) } },
  })
  const rows = await readSales(query, data as unknown as Omit<ListingRow, "signs">[])
  const signs = await readSigns(
    query,
    rows.map((row) => row.id)
  )
  return rows.map((row) => ({ ...row, signs: signs.get(row.id) ?? [] }))
}

async function readSigns(query: Graph, productIds: string[]): Promise<Map<string, SignRow[]>> {
  const signs = new Map<string, SignRow[]>()
  if (!productIds.length) return signs
  const { data } = await query.graph({
    entity: "sign_bearer",
    fields: ["product_id", "sign.*"],
    filters: { product_id: productIds },
  })
  for (const { product_id, sign } of data as unknown as { product_id: string; sign: SignRow | null }[]) {
    if (sign) signs.set(product_id, [...(signs.get(product_id) ?? []), sign])
  }
  return signs
}

/** The words of listings and everything named on them. */
export function readListingWords(
  query: Graph,
  rows: ListingRow[],
  locales: readonly Locale[] = translatedLocales
): Promise<Words> {
  const ids = rows.flatMap((row) => [
    row.id,
    row.listing?.id,
    row.listing?.artisan_id,
    row.listing?.cooperative?.id,
    ...(row.categories ?? []).flatMap((category) => [category.id, category.parent_category?.id]),
    ...row.signs.map((sign) => sign.id),
    ...(row.options ?? []).flatMap((option) => [option.id, ...(option.values ?? []).map((value) => value.id)]),
    ...(row.variants ?? []).map((variant) => variant.id),
  ])
  return readWords(query, ids, locales)
}

/** Handles of the fairs cooperatives take part in, by cooperative id. */
export async function readFairs(query: Graph, cooperativeIds: string[]): Promise<Map<string, FairRow[]>> {
  const fairs = new Map<string, FairRow[]>()
  if (!cooperativeIds.length) return fairs
  const { data } = await query.graph({
    entity: "participation",
    fields: ["cooperative_id", "fair.id", "fair.handle", "fair.name"],
    filters: { cooperative_id: cooperativeIds, status: "accepted", fair: { published: true } },
  })
  for (const { cooperative_id, fair } of data) {
    fairs.set(cooperative_id, [...(fairs.get(cooperative_id) ?? []), fair])
  }
  return fairs
}
