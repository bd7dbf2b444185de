import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Data } from "./data"

/** What every loader gets: the application, the data, and a way to tell how far it is. */
export type Market = {
  container: MedusaContainer
  data: Data
  say: (line: string) => void
}

/** Rows in runs of bounded size, so that one workflow call carries many but never all. */
export function chunks<Row>(rows: Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size)
  )
}

/** What of the data is not in the database yet. */
export function missing<Row, Found>(
  rows: Row[],
  keyOf: (row: Row) => string,
  found: Found[],
  foundKey: (row: Found) => string
) {
  const there = new Set(found.map(foundKey))
  return rows.filter((row) => !there.has(keyOf(row)))
}

/** Ids by handle. */
export function idsByHandle(rows: { id: string; handle?: string | null }[]): Map<string, string> {
  return new Map(rows.flatMap((row) => (row.handle ? [[row.handle, row.id] as const] : [])))
}

/** The value behind a key that the data's check has made sure of. */
export function must<Key, Value>(map: Map<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The seed expected ${String(key)} to be there`)
  return value
}

/** Every row of a list, whatever its length. */
export const all = { take: 1_000_000 }

/** Gives rows the day on which they were made: a list shows its history, not when the seed ran. */
export async function backdate(
  { container }: Pick<Market, "container">,
  table: "paper" | "purchase_note" | "announcement",
  rows: { id: string; days_ago: number }[]
): Promise<void> {
  if (!rows.length) return
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update ?? as row set created_at = past.at
       from (select unnest(?::text[]) as id, unnest(?::timestamptz[]) as at) past where past.id = row.id`,
    [table, rows.map(({ id }) => id), rows.map(({ days_ago }) => daysFromNow(-days_ago).toISOString())]
  )
}

/** So many days from now; before now where they are less than none. */
export const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000)
