import { FACET_VALUES, facetFields, type FacetField } from "./listing-query"
import type { Bucket, Facets } from "./name-facets"

type Value = string | number | boolean
/** What of a listing's document is counted, and ordered by. */
export type Countable = { id: string } & Partial<Record<FacetField, Value | Value[] | null>> &
  Partial<Record<(typeof ordering)[number], string | number | null>>

export const ordering = ["price", "recent_purchases", "created_at"] as const

/** How many of some documents have each value, as an engine counts them, and their lowest and highest price in major units. */
export function countFacets(documents: readonly Countable[]) {
  const prices = documents.flatMap(({ price }) => (typeof price === "number" ? [price] : []))
  return {
    counts: Object.fromEntries(facetFields.map((field) => [field, bucketsOf(documents, field)])) as Facets,
    price_range: prices.length ? { min: Math.min(...prices), max: Math.max(...prices) } : null,
  }
}

/** The most frequent first, then by value. */
function bucketsOf(documents: readonly Countable[], field: FacetField): Bucket[] {
  const counts = new Map<string, number>()
  for (const document of documents) {
    const held = document[field] ?? []
    for (const value of new Set(Array.isArray(held) ? held : [held])) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, FACET_VALUES)
}

/** Documents in the order an engine gives them; what has nothing to be ordered by comes last. */
export function sorted<Document extends Countable>(
  documents: readonly Document[],
  order: Record<string, "ASC" | "DESC">
): Document[] {
  const by = Object.entries(order) as ["id" | (typeof ordering)[number], "ASC" | "DESC"][]
  return [...documents].sort((a, b) => {
    for (const [field, direction] of by) {
      const [left, right] = [a[field] ?? null, b[field] ?? null]
      if (left === right) continue
      if (left === null || right === null) return left === null ? 1 : -1
      return left < right === (direction === "ASC") ? -1 : 1
    }
    return 0
  })
}
