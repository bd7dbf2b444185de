import type { Locale } from "../contracts/shapes/basics"
import { fairFields, otherEditions, sortFairs, toFairCard, wordsOfFair, type FairCard, type FairRow } from "./fair-card"
import { readAtlas } from "./territories"
import { readWords, type Graph } from "./words"

type Filters = { id?: string[]; region_id?: string; province_id?: string }

/** Published fairs in the order they are shown. There are some a year, so all are read and a page of them is told. */
export async function readFairCards(
  query: Graph,
  filters: Filters,
  locale: Locale,
  page?: { skip: number; take: number }
): Promise<{ cards: FairCard[]; ids: string[]; count: number }> {
  if (filters.id && !filters.id.length) return { cards: [], ids: [], count: 0 }
  const { data } = await query.graph({ entity: "fair", fields: fairFields, filters: { ...filters, published: true } })
  const sorted = sortFairs(data as unknown as FairRow[])
  const rows = page ? sorted.slice(page.skip, page.skip + page.take) : sorted
  return { cards: await cardsOf(query, rows, locale), ids: rows.map((row) => row.id), count: sorted.length }
}

/** A few other editions of its kind: of its own series first. */
export async function readOtherEditions(
  query: Graph,
  fair: Pick<FairRow, "id" | "scope" | "series">,
  locale: Locale
): Promise<FairCard[]> {
  const { data } = await query.graph({
    entity: "fair",
    fields: fairFields,
    filters: { scope: fair.scope, published: true },
  })
  return cardsOf(query, otherEditions(data as unknown as FairRow[], fair), locale)
}

async function cardsOf(query: Graph, rows: FairRow[], locale: Locale): Promise<FairCard[]> {
  const [words, atlas] = await Promise.all([readWords(query, rows.flatMap(wordsOfFair), [locale]), readAtlas(query)])
  return rows.map((row) => toFairCard(row, locale, { words, atlas }))
}

/** The fairs cooperatives were accepted at. */
export async function readFairsOf(query: Graph, cooperativeId: string, locale: Locale): Promise<FairCard[]> {
  const { data } = await query.graph({
    entity: "participation",
    fields: ["fair_id"],
    filters: { cooperative_id: cooperativeId, status: "accepted" },
  })
  const ids = (data as unknown as { fair_id: string }[]).map((row) => row.fair_id)
  return (await readFairCards(query, { id: ids }, locale)).cards
}
