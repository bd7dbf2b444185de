import type { Market } from "./market"

/** What changes by itself, whoever asks: none of it is anybody's own. */
const noise = ["workflow_execution", "notification", "searched_words", "searched_listing"]

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

/**
 * Of an index only how much is in it: jobs make its documents anew from the other tables, with the time they did. Of an
 * alert not when a job last looked at it.
 */
function contents(table: string): string {
  if (table.startsWith("search_pg_")) return "count(*)::text"
  const row = table === "alert" ? "(to_jsonb(row) - 'looked_at')::text" : "row::text"
  return `count(*) || ':' || coalesce(sum(hashtextextended(${row}, 0)::numeric), 0)`
}

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
    .filter((name) => !noise.includes(name))
    .sort()
}
