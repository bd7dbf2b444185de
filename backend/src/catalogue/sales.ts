import { today } from "../contracts/days"
import type { Graph } from "./words"

/** What a variant cost before a sale, and the last day of it (ISO), null where it has no end. MAD. */
export type Sale = { former: number; until: string | null }

/** What Medusa reckoned a variant costs now, and would cost without a sale. */
export type Priced = {
  calculated_price?: {
    calculated_amount: number | null
    original_amount?: number | null
    calculated_price?: { id: string | null; price_list_type: string | null } | null
    original_price?: { id: string | null } | null
  } | null
  /** Put there by `readSales`. */
  sale?: Sale | null
}

export type PriceRow = {
  id: string
  updated_at: Date | string
  price_list: { starts_at: Date | string | null; ends_at: Date | string | null; created_at: Date | string } | null
}

/**
 * The sale a variant is in; null where it costs what it always did. The former price is told only where it was really
 * asked before: one raised once the sale had begun is no former price, and the sale is then a price like any other.
 */
export function saleOf({ calculated_price: price }: Priced, prices: Map<string, PriceRow>): Sale | null {
  const asked = price?.calculated_amount
  const former = price?.original_amount
  if (asked == null || former == null || Number(former) <= Number(asked)) return null
  const list = prices.get(price?.calculated_price?.id ?? "")?.price_list
  const base = prices.get(price?.original_price?.id ?? "")
  if (!list || !base) return null
  const begun = new Date(list.starts_at ?? list.created_at)
  if (new Date(base.updated_at) > begun) return null
  return { former: Number(former), until: list.ends_at === null ? null : lastDay(list.ends_at) }
}

/** A sale that ends at midnight was on until the day before. */
const lastDay = (end: Date | string) => today(new Date(new Date(end).getTime() - 1))

const isReduced = ({ calculated_price: price }: Priced) => price?.calculated_price?.price_list_type === "sale"

/** Puts the sale on each variant. One statement more where anything is reduced, none elsewhere. */
export async function readSales<Row extends { variants?: Priced[] | null }>(query: Graph, rows: Row[]): Promise<Row[]> {
  const reduced = rows.flatMap((row) => (row.variants ?? []).filter(isReduced))
  if (!reduced.length) return rows
  const ids = reduced.flatMap(({ calculated_price: price }) =>
    [price?.calculated_price?.id, price?.original_price?.id].filter((id) => typeof id === "string")
  )
  const { data } = await query.graph({
    entity: "price",
    fields: ["id", "updated_at", "price_list.starts_at", "price_list.ends_at", "price_list.created_at"],
    filters: { id: ids },
  })
  const prices = new Map((data as unknown as PriceRow[]).map((row) => [row.id, row]))
  return rows.map((row) => ({
    ...row,
    variants: row.variants?.map((variant) => ({ ...withoutEnded(variant, prices), sale: saleOf(variant, prices) })),
  }))
}

/** A sale that was taken away between the two reads is over: its price is not told as one that was always asked. */
function withoutEnded<Variant extends Priced>(variant: Variant, prices: Map<string, PriceRow>): Variant {
  const price = variant.calculated_price
  if (!price || !isReduced(variant) || prices.get(price.calculated_price?.id ?? "")?.price_list) return variant
  return { ...variant, calculated_price: { ...price, calculated_amount: price.original_amount ?? null } }
}
