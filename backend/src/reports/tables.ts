import type { z } from "@medusajs/framework/zod"
import type { Period } from "../contracts/period"
import type { Locale } from "../contracts/shapes/basics"
import type { Dimension, InactiveRow, SoldRow, summary } from "../contracts/shapes/report"
import type { SearchedRow } from "../contracts/shapes/searched"
import { writeCsv } from "../csv/write-csv"
import { columns, figures, noCategory } from "./columns"

/** More rows than a market of this kind has; a table ends there. */
export const MOST_ROWS = 10_000

const heads = (names: (keyof typeof columns)[], locale: Locale) => names.map((name) => columns[name][locale])

export const salesTable = (rows: SoldRow[], by: Dimension, locale: Locale) =>
  writeCsv(
    heads([by, "sold", "share", "orders"], locale),
    rows.map(({ id, name, sold, share, orders }) => [
      name || (id ?? noCategory[locale]),
      sold.toFixed(2),
      share.toFixed(1),
      orders,
    ])
  )

export const inactiveTable = (rows: InactiveRow[], locale: Locale) =>
  writeCsv(
    heads(["cooperative", "region", "last_sale", "joined"], locale),
    rows.map(({ name, region, last_sale_on, joined_on }) => [name, region, last_sale_on, joined_on])
  )

export const searchedTable = (rows: SearchedRow[], locale: Locale) =>
  writeCsv(
    heads(["words", "language", "searched", "nothing", "clicked", "bought"], locale),
    rows.map((row) => [row.words, row.locale, row.searched, row.nothing, row.clicked, row.bought])
  )

export function summaryTable(of: z.input<typeof summary>, { from, until }: Period, locale: Locale): string {
  const values: Record<keyof typeof figures, string | number> = {
    period: `${from} / ${until}`,
    sold: of.sold.toFixed(2),
    orders: of.orders,
    cooperatives: of.cooperatives,
    women_sold: of.women_led.sold.toFixed(2),
    women_share: of.women_led.share.toFixed(1),
    youth_sold: of.youth_led.sold.toFixed(2),
    youth_share: of.youth_led.share.toFixed(1),
    selling: of.selling,
    inactive: of.inactive,
  }
  const names = Object.keys(figures) as (keyof typeof figures)[]
  return writeCsv(
    heads(["figure", "value"], locale),
    names.map((name) => [figures[name][locale], values[name]])
  )
}
