import { locale as locales, type Locale } from "../contracts/shapes/basics"
import { readWords, type Graph, type Words } from "./words"

export type Territory = {
  id: string
  handle: string
  kind: "region" | "province" | "prefecture"
  parent_id: string | null
  name: string
  summary: string
}

/** All territories with their words: a hundred rows that change by law only. */
export type Atlas = {
  byId: Map<string, Territory>
  all: Territory[]
  words: Words
}

const KEPT_MS = 60_000
const kept = new WeakMap<object, { until: number; atlas: Promise<Atlas> }>()

/** Read at most once a minute in each process. */
export function readAtlas(query: Graph): Promise<Atlas> {
  const known = kept.get(query)
  if (known && known.until > Date.now()) return known.atlas
  const atlas = load(query)
  kept.set(query, { until: Date.now() + KEPT_MS, atlas })
  // Neither a failure nor an empty table is worth keeping.
  atlas.then(
    ({ all }) => all.length || kept.delete(query),
    () => kept.delete(query)
  )
  return atlas
}

async function load(query: Graph): Promise<Atlas> {
  const fields = ["id", "handle", "kind", "parent_id", "name", "summary"]
  const { data } = await query.graph({ entity: "territory", fields })
  const all = (data as Territory[]).sort((a, b) => a.id.localeCompare(b.id))
  const words = await readWords(
    query,
    all.map((one) => one.id)
  )
  return { all, byId: new Map(all.map((one) => [one.id, one])), words }
}

/** A territory as it is named in lists. An unknown id is told as itself rather than failing a page. */
export function territoryRef(atlas: Atlas, id: string, locale: Locale) {
  const one = atlas.byId.get(id)
  if (!one) return { id, handle: id.toLowerCase(), name: id, kind: "province" as const }
  return { id, handle: one.handle, kind: one.kind, name: atlas.words(id, locale, "name", one.name) }
}

/** What some places are called, in every language. */
export const placeNames = (atlas: Atlas, ids: (string | null)[]): string[] =>
  ids.flatMap((id) => {
    const one = id === null ? undefined : atlas.byId.get(id)
    return one ? locales.options.map((locale) => atlas.words(one.id, locale, "name", one.name)) : []
  })

export function territoryTile(
  atlas: Atlas,
  id: string,
  locale: Locale,
  counts: { listings: Map<string, number>; cooperatives: Map<string, number> }
) {
  return {
    ...territoryRef(atlas, id, locale),
    summary: atlas.words(id, locale, "summary", atlas.byId.get(id)?.summary),
    listings_count: counts.listings.get(id) ?? 0,
    cooperatives_count: counts.cooperatives.get(id) ?? 0,
  }
}
