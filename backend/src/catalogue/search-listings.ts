import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import type { ListingCard } from "./listing-card"
import { askIndex, cardField, cardsOf, countsOf, inOrder } from "./listing-index"
import {
  facetFields,
  indexFilters,
  indexOrder,
  indexWords,
  type ListingFilters,
  type ListingSort,
} from "./listing-query"
import { nameFacets, type Facets } from "./name-facets"

type Asked = ListingFilters & { locale: Locale; sort: ListingSort; facets?: boolean; page: number; page_size: number }

export type ListingPage = {
  listings: ListingCard[]
  count: number
  facets: Facets | null
  price_range: { min: number; max: number } | null
}

const FACET_VALUES = 100
/** How alike a misspelt word must be, and how many listings it may bring. */
const LIKENESS = 0.5
const NEAR = 60

/** A page of listings from the index alone. Where nothing has the words as typed, what is spelt nearly like them. */
export async function searchListings(container: MedusaContainer, asked: Asked): Promise<ListingPage> {
  const words = indexWords(asked.q)
  const filters = { ...indexFilters(asked), ...(words && { q: words }) }
  const page = await readPage(container, asked, filters, indexOrder(asked.sort, Boolean(words)))
  if (page.count > 0 || !words) return page
  const near = await findNear(container, filters)
  if (!near.length) return page
  const within = { ...indexFilters(asked), id: near }
  if (asked.sort !== "relevance") return readPage(container, asked, within, indexOrder(asked.sort, false))
  const all = await readPage(container, { ...asked, page: 1, page_size: NEAR }, within, indexOrder("newest", false))
  const start = (asked.page - 1) * asked.page_size
  return { ...all, listings: inOrder(all.listings, near).slice(start, start + asked.page_size) }
}

type Filters = Record<string, unknown>

async function readPage(
  container: MedusaContainer,
  asked: Asked,
  filters: Filters,
  order: Record<string, "ASC" | "DESC">
) {
  const { locale, page, page_size, facets = false } = asked
  const requests = facetFields.map((field) => ({ field, type: "value" as const, limit: FACET_VALUES }))
  // The filter on signs stands on their last days, so the counts of other signs are asked for without it.
  const { $or: signs, ...withoutSigns } = filters
  const [result, signCounts] = await askIndex(container, [
    {
      filters,
      fields: ["id", cardField(locale)],
      pagination: { skip: (page - 1) * page_size, take: page_size, order },
      search_options: {
        match_strategy: "last",
        count: "exact",
        ...(facets && { facets: [...requests, { field: "price", type: "stats" as const }], disjunctive_facets: true }),
      },
    },
    ...(facets && signs
      ? [
          {
            filters: withoutSigns,
            fields: ["id"],
            pagination: { take: 0 },
            search_options: {
              match_strategy: "last" as const,
              count: "none" as const,
              facets: [{ field: "sign", type: "value" as const, limit: FACET_VALUES }],
            },
          },
        ]
      : []),
  ])
  return {
    listings: cardsOf(result, locale),
    count: result.metadata.count ?? 0,
    facets: facets ? await nameFacets(container, locale, facetsOf(result, signCounts), asked) : null,
    price_range: facets ? priceRange(result) : null,
  }
}

function facetsOf(result: SearchTypes.SearchResult, signCounts?: SearchTypes.SearchResult) {
  return Object.fromEntries(
    facetFields.map((field) => {
      const counts = countsOf(field === "sign" && signCounts ? signCounts : result, field)
      return [field, [...counts].map(([value, count]) => ({ value, count }))]
    })
  )
}

function priceRange(result: SearchTypes.SearchResult) {
  const facet = result.facets?.price
  return facet?.type === "stats" && facet.count ? { min: facet.min, max: facet.max } : null
}

/** Ids of the listings whose words are most like the typed ones. */
async function findNear(container: MedusaContainer, filters: Filters): Promise<string[]> {
  const [result] = await askIndex(container, [
    {
      filters,
      fields: ["id"],
      pagination: { take: NEAR, order: { _score: "DESC", id: "ASC" } },
      search_options: { match_strategy: "last", typo_tolerance: true, min_score: LIKENESS, count: "none" },
    },
  ])
  return result.hits.map((hit) => hit.id)
}
