import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { baseLocale, medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import { marketSettings } from "../market/settings"
import { isClosed } from "../modules/cooperative/may-sell"
import { drawStock, type StockNeed } from "./draw-stock"
import { findProblem, isBlocking, type LineProblem } from "./find-problem"

export type LineInput = { variant_id: string; quantity: number; seen_price?: number }

export type BasketLine = {
  variant_id: string
  product_id: string
  category_ids: string[]
  quantity: number
  available: number
  handle: string
  title: string
  variant_title: string
  images: unknown
  unit_price: number
  weight_g: number
  bulky: boolean
  lead_time_days: number
  problem: LineProblem | null
  /** What a Medusa line item keeps of its product, in the buyer's language. */
  snapshot: LineSnapshot
}

export type LineSnapshot = {
  title: string
  subtitle: string
  thumbnail: string | undefined
  product_title: string
  product_description: string | undefined
  product_subtitle: string | undefined
  product_type: string | undefined
  product_type_id: string | undefined
  product_handle: string
  variant_sku: string | undefined
  variant_barcode: string | undefined
  variant_title: string
  is_discountable: boolean
}

export type BasketCooperative = {
  id: string
  handle: string
  name: string
  status: string
  province_id: string
  region_id: string
  closed_from: Date | null
  closed_until: Date | null
}

export type BasketGroup = { cooperative: BasketCooperative; lines: BasketLine[]; goods_total: number }

/** A basket as it stands: one group a cooperative, in a fixed order, and the variants that are gone. */
export type Basket = { groups: BasketGroup[]; gone: string[]; blocked: boolean }

const fields = [
  "id",
  "title",
  "sku",
  "barcode",
  "weight",
  "manage_inventory",
  "allow_backorder",
  "calculated_price.calculated_amount",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.id",
  "product.handle",
  "product.title",
  "product.subtitle",
  "product.description",
  "product.thumbnail",
  "product.discountable",
  "product.type.id",
  "product.type.value",
  "product.status",
  "product.categories.id",
  "product.listing.images",
  "product.listing.bulky",
  "product.listing.lead_time_days",
  "product.listing.cooperative.id",
  "product.listing.cooperative.handle",
  "product.listing.cooperative.name",
  "product.listing.cooperative.status",
  "product.listing.cooperative.province_id",
  "product.listing.cooperative.region_id",
  "product.listing.cooperative.closed_from",
  "product.listing.cooperative.closed_until",
  "product.listing.cooperative.stock_location_id",
]

type Level = { location_id: string; stocked_quantity: number; reserved_quantity: number }
type VariantRow = {
  id: string
  title: string
  sku: string | null
  barcode: string | null
  weight: number | null
  manage_inventory: boolean
  allow_backorder: boolean
  calculated_price?: { calculated_amount: number | null }
  inventory_items?: {
    inventory_item_id: string
    required_quantity: number
    inventory?: { location_levels?: Level[] }
  }[]
  product?: {
    id: string
    handle: string
    title: string
    subtitle: string | null
    description: string | null
    thumbnail: string | null
    discountable: boolean
    type?: { id: string; value: string } | null
    status: string
    categories?: { id: string }[]
    listing?: {
      images: unknown
      bulky: boolean
      lead_time_days: number
      cooperative?: BasketCooperative & { stock_location_id: string | null }
    }
  }
}

/** Prices, stock, sellers and problems of some lines. A constant number of statements whatever their number. */
export async function readBasket(
  container: MedusaContainer,
  input: readonly LineInput[],
  locale: Locale
): Promise<Basket> {
  const lines = merge(input)
  if (!lines.length) return { groups: [], gone: [], blocked: false }
  const { region_id } = await marketSettings(container)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "variant",
      fields,
      filters: { id: lines.map((line) => line.variant_id) },
      context: { calculated_price: QueryContext({ currency_code: "mad", region_id }) },
    },
    { locale: medusaLocale[locale] }
  )
  const basket = assemble(lines, data as unknown as VariantRow[], new Date())
  inOrderOf(input, basket.groups)
  if (locale !== baseLocale) await nameCooperatives(container, basket, locale)
  return basket
}

/** Medusa translates what is linked to a product, but not what is linked to that. */
async function nameCooperatives(container: MedusaContainer, { groups }: Basket, locale: Locale): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "cooperative", fields: ["id", "name"], filters: { id: groups.map((group) => group.cooperative.id) } },
    { locale: medusaLocale[locale] }
  )
  const names = new Map(data.map((cooperative) => [cooperative.id, cooperative.name]))
  for (const { cooperative } of groups) cooperative.name = names.get(cooperative.id) ?? cooperative.name
}

/** The same variant twice is one line. */
function merge(input: readonly LineInput[]): LineInput[] {
  const merged = new Map<string, LineInput>()
  for (const line of input) {
    const known = merged.get(line.variant_id)
    merged.set(line.variant_id, known ? { ...known, quantity: known.quantity + line.quantity } : { ...line })
  }
  return [...merged.values()].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1))
}

function assemble(lines: LineInput[], rows: VariantRow[], at: Date): Basket {
  const byId = new Map(rows.filter(isOffered).map((row) => [row.id, row]))
  const gone = lines.filter((line) => !byId.has(line.variant_id)).map((line) => line.variant_id)
  const offered = lines.flatMap((line) => {
    const row = byId.get(line.variant_id)
    return row ? [{ line, row }] : []
  })
  const available = drawStock(offered.map(({ line, row }) => ({ quantity: line.quantity, needs: needsOf(row) })))
  const groups = new Map<string, BasketGroup>()
  offered.forEach(({ line, row }, index) => {
    const { cooperative, ...listing } = row.product.listing
    const unit_price = Number(row.calculated_price.calculated_amount)
    const group = groups.get(cooperative.id) ?? { cooperative, lines: [], goods_total: 0 }
    groups.set(cooperative.id, group)
    group.lines.push({
      variant_id: row.id,
      product_id: row.product.id,
      category_ids: (row.product.categories ?? []).map((category) => category.id),
      quantity: line.quantity,
      available: available[index],
      handle: row.product.handle,
      title: row.product.title,
      variant_title: row.title,
      images: listing.images,
      unit_price,
      weight_g: row.weight ?? 0,
      bulky: listing.bulky,
      lead_time_days: listing.lead_time_days,
      problem: findProblem({
        cooperative_verified: cooperative.status === "verified",
        cooperative_closed: isClosed(cooperative, at),
        available: available[index],
        quantity: line.quantity,
        unit_price,
        seen_price: line.seen_price,
      }),
      snapshot: snapshotOf(row),
    })
    group.goods_total = Math.round((group.goods_total + unit_price * line.quantity) * 100) / 100
  })
  const all = [...groups.values()]
  const blocked = gone.length > 0 || all.some((group) => group.lines.some((line) => isBlocking(line.problem)))
  return { groups: all, gone, blocked }
}

/** The shops as the buyer came to them: parcels are numbered so, from the basket to the receipt. */
function inOrderOf(input: readonly LineInput[], groups: BasketGroup[]): BasketGroup[] {
  const places = new Map(input.map(({ variant_id }, place) => [variant_id, place] as const).reverse())
  const first = ({ lines }: BasketGroup) => Math.min(...lines.map(({ variant_id }) => places.get(variant_id) ?? 0))
  return groups.sort((a, b) => first(a) - first(b))
}

type Offered = VariantRow & {
  calculated_price: { calculated_amount: number }
  product: NonNullable<VariantRow["product"]> & {
    listing: {
      images: unknown
      bulky: boolean
      lead_time_days: number
      cooperative: BasketCooperative & { stock_location_id: string | null }
    }
  }
}

function isOffered(row: VariantRow): row is Offered {
  return (
    row.product?.status === "published" &&
    row.product.listing?.cooperative !== undefined &&
    row.calculated_price?.calculated_amount !== null &&
    row.calculated_price !== undefined
  )
}

function snapshotOf({ product, ...variant }: Offered): LineSnapshot {
  return {
    title: product.title,
    subtitle: variant.title,
    thumbnail: product.thumbnail ?? undefined,
    product_title: product.title,
    product_description: product.description ?? undefined,
    product_subtitle: product.subtitle ?? undefined,
    product_type: product.type?.value,
    product_type_id: product.type?.id,
    product_handle: product.handle,
    variant_sku: variant.sku ?? undefined,
    variant_barcode: variant.barcode ?? undefined,
    variant_title: variant.title,
    is_discountable: product.discountable,
  }
}

/** Null where stock is not managed. Only what lies at the cooperative's own place counts. */
function needsOf(row: Offered): StockNeed[] | null {
  if (!row.manage_inventory || row.allow_backorder) return null
  const place = row.product.listing.cooperative.stock_location_id
  return (row.inventory_items ?? []).map((item) => {
    const level = item.inventory?.location_levels?.find((one) => one.location_id === place)
    return {
      inventory_item_id: item.inventory_item_id,
      required: item.required_quantity || 1,
      left: level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0,
    }
  })
}
