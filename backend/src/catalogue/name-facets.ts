import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { readWords, type Graph } from "./words"

export type Bucket = { value: string; count: number; name?: string }
export type Facets = Record<string, Bucket[]>

/** Values that are handles of something with a name; other values are a short list the storefront knows by itself. */
const named = ["cooperative", "fair"] as const
type Named = (typeof named)[number]

type Asked = Partial<Record<Named, string[]>>

/**
 * Puts names, in a language, on the counted cooperatives and fairs, and on those asked for that nothing was counted of:
 * whoever shows a filter needs no list of them all.
 */
export async function nameFacets(
  container: MedusaContainer,
  locale: Locale,
  facets: Facets,
  asked: Asked
): Promise<Facets> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filled = await Promise.all(
    named.map(async (field) => {
      const counted = facets[field] ?? []
      const uncounted = (asked[field] ?? []).filter((value) => !counted.some((bucket) => bucket.value === value))
      const buckets: Bucket[] = [...counted, ...uncounted.map((value) => ({ value, count: 0 }))]
      const handles = buckets.map(({ value }) => value)
      const names = await readNames(query, field, locale, handles)
      return [field, buckets.map((bucket) => ({ ...bucket, name: names.get(bucket.value) }))] as const
    })
  )
  return { ...facets, ...Object.fromEntries(filled) }
}

const KEPT_MS = 60_000
type Kept = { until: number; names: Map<string, string> }
const kept = new WeakMap<Graph, Map<string, Kept>>()

/** Names by handle; one that was read is kept for less than a minute by each process. */
async function readNames(
  query: Graph,
  entity: Named,
  locale: Locale,
  handles: string[]
): Promise<ReadonlyMap<string, string>> {
  const all = kept.get(query) ?? new Map<string, Kept>()
  kept.set(query, all)
  const before = all.get(entity + locale)
  const now = Date.now()
  const { names, until } = before && before.until > now ? before : { names: new Map(), until: now + KEPT_MS }
  all.set(entity + locale, { names, until })
  const unknown = handles.filter((handle) => !names.has(handle))
  if (!unknown.length) return names
  const { data } = await query.graph({ entity, fields: ["id", "handle", "name"], filters: { handle: unknown } })
  const rows = data as { id: string; handle: string; name: string }[]
  const ids = rows.map(({ id }) => id)
  const words = await readWords(query, ids, [locale])
  for (const { id, handle, name } of rows) names.set(handle, words(id, locale, "name", name))
  return names
}
