import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StoredPicture } from "../catalogue/shown-picture"
import { readWords, type Graph, type Words } from "../catalogue/words"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"

type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }
type Price = { amount: number; currency_code: string; price_list_id?: string | null }

export type OwnVariant = {
  id: string
  sku: string | null
  title: string
  weight: number | null
  options?: { id: string; value: string; option_id: string }[]
  price_set?: { prices?: Price[] } | null
  inventory_items?: { inventory_item_id: string; inventory?: { location_levels?: Level[] } | null }[]
}

export type OwnProduct = {
  id: string
  handle: string
  status: string
  title: string
  subtitle: string | null
  description: string | null
  categories?: { id: string; handle: string }[]
  options?: { id: string; title: string; values?: { id: string; value: string }[] }[]
  variants?: OwnVariant[]
}

type Row = Awaited<ReturnType<ListingModuleService["listListings"]>>[number]
export type OwnListing = { row: Row; product: OwnProduct; sign_ids: string[]; words: Words }

const fields = [
  ...["id", "handle", "status", "title", "subtitle", "description", "categories.id", "categories.handle"],
  ...["id", "title", "values.id", "values.value"].map((field) => `options.${field}`),
  ...["id", "sku", "title", "weight"].map((field) => `variants.${field}`),
  ...["id", "value", "option_id"].map((field) => `variants.options.${field}`),
  ...["amount", "currency_code", "price_list_id"].map((field) => `variants.price_set.prices.${field}`),
  "variants.inventory_items.inventory_item_id",
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`
  ),
]

type Wanted = { id: string[] } | { product_id: string[] }

/** Listings of one cooperative, whole. Another's are not found. */
export function readOwnListings(container: MedusaContainer, cooperative_id: string, wanted: Wanted) {
  return readListings(container, { ...wanted, cooperative_id })
}

/** Listings whoever they belong to, whole: for organizers. The number of statements does not depend on how many. */
export async function readListings(
  container: MedusaContainer,
  filters: Wanted & { cooperative_id?: string }
): Promise<OwnListing[]> {
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  const rows = await service.listListings(filters, { take: 2_000 })
  const ids = rows.map((row) => row.product_id)
  if (!ids.length) return []
  const query: Graph = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, bearers] = await Promise.all([
    query.graph({ entity: "product", fields, filters: { id: ids } }),
    query.graph({ entity: "sign_bearer", fields: ["product_id", "sign_id"], filters: { product_id: ids } }),
  ])
  const products = new Map((data as unknown as OwnProduct[]).map((product) => [product.id, product]))
  const words = await readWords(query, idsWithWords(rows, [...products.values()]))
  return rows.flatMap((row) => {
    const product = products.get(row.product_id)
    const sign_ids = bearers.data.filter((one) => one.product_id === row.product_id).map((one) => one.sign_id)
    return product ? [{ row, product, sign_ids, words }] : []
  })
}

const idsWithWords = (rows: Row[], products: OwnProduct[]) => [
  ...rows.map((row) => row.id),
  ...products.flatMap(({ id, options = [], variants = [] }) => [
    id,
    ...options.flatMap((option) => [option.id, ...(option.values ?? []).map((value) => value.id)]),
    ...variants.map((variant) => variant.id),
  ]),
]

/** The market's own price of a variant, MAD: not that of a sale. */
export function basePrice(variant: OwnVariant): number | null {
  const price = variant.price_set?.prices?.find((one) => one.currency_code === "mad" && !one.price_list_id)
  return price ? Number(price.amount) : null
}

/** Pieces nobody has ordered yet, at the cooperative's own place. */
export function piecesOf(variant: OwnVariant, location: string | null): number {
  const level = levelOf(variant, location)
  return level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0
}

const levelOf = (variant: OwnVariant, location: string | null) =>
  variant.inventory_items?.[0]?.inventory?.location_levels?.find((one) => one.location_id === location)

export const picturesOf = (row: Row) => (row.images ?? []) as unknown as (StoredPicture & { id?: string })[]
