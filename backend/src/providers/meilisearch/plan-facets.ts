import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch"

type Result = MultiSearchResult<Record<string, unknown>>
type Facet = Exclude<SearchTypes.SearchFacetRequest, string>
type FacetPlan = {
  field: string
  queries: MultiSearchQuery[]
  answer: (results: Result[]) => SearchTypes.SearchFacetResult
}

const LIMIT = 10

/** The facets of a question as queries of their own, which count and bring no documents, and what their answers say. */
export function planFacets(requests: SearchTypes.SearchOptions["facets"] = [], counting: MultiSearchQuery) {
  const facets = requests.map((request) => (typeof request === "string" ? { field: request } : request))
  // One query gathers the values of all fields; ranges and extremes need those of the documents that have the field.
  const gathered = facets.filter(({ type }) => type !== "range").map(({ field }) => field)
  const values: MultiSearchQuery[] = gathered.length ? [{ ...counting, facets: [...new Set(gathered)] }] : []
  const plans = facets.map((facet) => planFacet(facet, counting))
  return {
    queries: [...values, ...plans.flatMap(({ queries }) => queries)],
    answer(results: Result[]): SearchTypes.SearchResult["facets"] {
      if (!plans.length) return undefined
      const [shared, rest] = values.length ? [[results[0]], results.slice(1)] : [[], results]
      let at = 0
      return Object.fromEntries(
        plans.map(({ field, queries, answer }) => [
          field,
          answer([...shared, ...rest.slice(at, (at += queries.length))]),
        ])
      )
    },
  }
}

function planFacet(facet: Facet, counting: MultiSearchQuery): FacetPlan {
  const { field } = facet
  const within = (...conditions: string[]): MultiSearchQuery => ({
    ...counting,
    filter: [counting.filter, ...conditions]
      .filter(Boolean)
      .map((one) => `(${String(one)})`)
      .join(" AND "),
  })
  if (facet.type === "range") {
    const queries = facet.ranges.map(({ from, to }) =>
      within(...(from === undefined ? [] : [`${field} >= ${from}`]), ...(to === undefined ? [] : [`${field} < ${to}`]))
    )
    return {
      field,
      queries,
      answer: (results) => ({
        type: "range",
        ranges: facet.ranges.map((range, at) => ({
          ...range,
          key: range.key ?? `${range.from ?? "*"}-${range.to ?? "*"}`,
          count: results[results.length - facet.ranges.length + at].totalHits ?? 0,
        })),
      }),
    }
  }
  if (facet.type === "stats") {
    return {
      field,
      queries: [within(`${field} EXISTS`)],
      answer: ([shared, own]) => ({
        type: "stats",
        min: shared.facetStats?.[field]?.min ?? 0,
        max: shared.facetStats?.[field]?.max ?? 0,
        count: own.totalHits ?? 0,
      }),
    }
  }
  const { limit = LIMIT, sort, query } = facet
  if (query)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Meilisearch is not asked for values of a facet by words")
  return {
    field,
    queries: [],
    answer: ([shared]) => {
      const all = Object.entries(shared.facetDistribution?.[field] ?? {}).map(([value, count]) => ({ value, count }))
      const byName = (one: { value: string }, other: { value: string }) => (one.value < other.value ? -1 : 1)
      all.sort((one, other) => (sort === "alpha" ? 0 : other.count - one.count) || byName(one, other))
      return { type: "value", values: all.slice(0, limit) }
    },
  }
}
