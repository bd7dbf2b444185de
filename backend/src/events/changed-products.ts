import type { Graph } from "../catalogue/words"

type Row = Record<string, unknown>
type Way = (query: Graph, ids: string[]) => Promise<string[]>

const texts = (rows: Row[], field: string) =>
  rows.flatMap((row) => (typeof row[field] === "string" ? [row[field]] : []))

const rowsOf = async (
  query: Graph,
  entity: string,
  fields: string[],
  filters: Row,
  withDeleted = false
): Promise<Row[]> => ((await query.graph({ entity, fields, filters, withDeleted } as never)) as { data: Row[] }).data

const ofItems: Way = async (query, ids) => {
  const items = await rowsOf(query, "inventory_item", ["variants.id", "variants.product_id"], { id: ids })
  return items.flatMap((item) => texts((item.variants as Row[] | undefined) ?? [], "product_id"))
}

const ofVariants: Way = async (query, ids) =>
  ids.length ? texts(await rowsOf(query, "variant", ["product_id"], { id: ids }, true), "product_id") : []

const ofCooperatives: Way = async (query, ids) =>
  texts(await rowsOf(query, "listing", ["product_id"], { cooperative_id: ids }), "product_id")

const ofCategories: Way = async (query, ids) => {
  const inIt = await rowsOf(query, "product", ["id"], { categories: { id: ids } })
  const below = await rowsOf(query, "product", ["id"], { categories: { parent_category_id: ids } })
  return texts([...inIt, ...below], "id")
}

const ofOrders: Way = async (query, ids) => {
  const orders = await rowsOf(query, "order", ["items.product_id"], { id: ids })
  return orders.flatMap((order) => texts((order.items as Row[] | undefined) ?? [], "product_id"))
}

const ofSigns: Way = async (query, ids) =>
  texts(await rowsOf(query, "sign_bearer", ["product_id"], { sign_id: ids }), "product_id")

/** A translation says only its own id; the row it belongs to says what it is. */
const ofTranslations: Way = async (query, ids) => {
  const rows = await rowsOf(query, "translation", ["reference", "reference_id"], { id: ids }, true)
  const found = await Promise.all(
    Object.entries(translated).map(([reference, way]) => {
      const owners = texts(
        rows.filter((row) => row.reference === reference),
        "reference_id"
      )
      return owners.length ? way(query, owners) : []
    })
  )
  return found.flat()
}

const translated: Record<string, Way> = {
  product: async (_, ids) => ids,
  product_variant: ofVariants,
  product_category: ofCategories,
  cooperative: ofCooperatives,
  quality_sign: ofSigns,
  listing: async (query, ids) => texts(await rowsOf(query, "listing", ["product_id"], { id: ids }), "product_id"),
}

/** Stock levels and reservations know their inventory item. */
const through =
  (entity: "inventory_level" | "reservation_item"): Way =>
  async (query, ids) => {
    const items = texts(await rowsOf(query, entity, ["inventory_item_id"], { id: ids }, true), "inventory_item_id")
    return items.length ? ofItems(query, items) : []
  }

/** Prices, a sale's too, know their price set; what is left of a deleted one still does. */
const ofPrices: Way = async (query, ids) => {
  const sets = texts(await rowsOf(query, "price", ["price_set_id"], { id: ids }, true), "price_set_id")
  if (!sets.length) return []
  const links = await rowsOf(query, "product_variant_price_set", ["variant_id"], { price_set_id: [...new Set(sets)] })
  return ofVariants(query, texts(links, "variant_id"))
}

/** The products a price list has prices for. */
export const productsOfPriceLists: Way = async (query, ids) => {
  const prices = await rowsOf(query, "price", ["id"], { price_list_id: ids }, true)
  return prices.length ? ofPrices(query, texts(prices, "id")) : []
}

/** Medusa's events after which a listing may look different, and the way from their ids to products. */
const ways: Record<string, Way> = {
  ...each("product", ["created", "updated", "deleted"], async (_, ids) => ids),
  ...each("product-variant", ["created", "updated", "deleted"], ofVariants),
  ...each("inventory-level", ["created", "updated", "deleted"], through("inventory_level")),
  ...each("reservation-item", ["created", "updated", "deleted"], through("reservation_item")),
  ...each("inventory-item", ["updated", "deleted"], ofItems),
  ...each("product-category", ["updated", "deleted"], ofCategories),
  ...each("translation", ["created", "updated", "deleted"], ofTranslations),
  ...each("pricing.price", ["created", "updated", "deleted"], ofPrices),
  ...each("pricing.price-list", ["created", "updated", "deleted"], productsOfPriceLists),
  // The reservations of placing and of returns are told by their orders only.
  ...each("order", ["placed", "canceled", "return_received", "fulfillment_created", "fulfillment_canceled"], ofOrders),
}

function each(name: string, verbs: string[], way: Way): Record<string, Way> {
  return Object.fromEntries(verbs.map((verb) => [`${name}.${verb}`, way]))
}

export const eventsOfMedusa = Object.keys(ways)

/** The products an event of Medusa's is about. */
export async function changedProducts(query: Graph, event: string, data: unknown): Promise<string[]> {
  const given = (Array.isArray(data) ? data : [data]) as { id?: string | string[]; order_id?: string }[]
  const ids = given.flatMap((one) => (event.startsWith("order.") ? (one?.order_id ?? one?.id) : one?.id) ?? [])
  return ids.length && ways[event] ? [...new Set(await ways[event](query, ids))] : []
}

/** The products of some cooperatives. */
export const productsOfCooperatives = ofCooperatives
