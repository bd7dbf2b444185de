import type { Market } from "./market"

/**
 * What changes by itself, whoever asks: none of it is anybody's own. Jobs make an index anew from the other tables, and what
 * is searched for is counted; jobs write down that they ran.
 */
const noise = /^(workflow_execution|notification|search_.*|searched_.*|job_run)$/

/** Where a job writes down that it looked at a row, minutes after it was changed. */
const looks: Record<string, string[]> = { alert: ["looked_at", "updated_at"], parcel: ["stepped_at", "updated_at"] }

type Digests = Record<string, string>

/** For each table how many rows it has and what all of them are: equal before and after, nothing was changed. */
export async function allRows(market: Pick<Market, "sql">): Promise<Digests> {
  const tables = await tablesOf(market)
  return digest(
    market,
    tables.map((table) => one(table))
  )
}

/** The same of the rows that name one of some ids, wherever they stand: one that is added to them is seen as well. */
export async function rowsNaming(market: Pick<Market, "sql">, ids: string[]): Promise<Digests> {
  const tables = await tablesOf(market)
  const known = ids.filter((id) => /^[\w-]{8,}$/.test(id)).join("|")
  return digest(
    market,
    tables.map((table) => one(table, `where row::text ~ '${known}'`))
  )
}

const contents = (table: string) =>
  `count(*) || ':' || coalesce(sum(hashtextextended((${content(table)})::text, 0)::numeric), 0)`

const content = (table: string) => (table in looks ? `to_jsonb(row) - '{${looks[table]?.join(",")}}'::text[]` : "row")

const one = (table: string, where = "") =>
  `select '${table}' as name, ${contents(table)} as digest from "${table}" row ${where}`

async function digest(market: Pick<Market, "sql">, parts: string[]): Promise<Digests> {
  const rows = await market.sql<{ name: string; digest: string }>(parts.join(" union all "))
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]))
}

async function tablesOf(market: Pick<Market, "sql">): Promise<string[]> {
  const rows = await market.sql<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
  )
  return rows
    .map(({ name }) => name)
    .filter((name) => !noise.test(name))
    .sort()
}
