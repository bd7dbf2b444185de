import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import type { ListingCard } from "./listing-card"
import { askIndex, cardField, cardsOf, countsOf } from "./listing-index"
import {
  FACET_VALUES,
  facetFields,
  indexFilters,
  indexOrder,
  without,
  type FacetField,
  type ListingFilters,
  type ListingSort,
} from "./listing-query"
import type { Facets } from "./name-facets"

export type ListingAsked = ListingFilters & {
  locale: Locale
  sort: ListingSort
  facets?: boolean
  page: number
  page_size: number
}
export type PriceRange = { min: number; max: number } | null
export type Counts = { counts: Facets | null; price_range: PriceRange }

/** Conditions beside the filters, and how their words match. */
export type Within = { q?: string; match: "all" | "last" }

/** Filters that are conditions of their own, whose values the engine does not count without them by itself. */
const alternatives = [["sign"], ["region", "province"]] as const

const valuesOf = (field: FacetField) => ({ field, type: "value" as const, limit: FACET_VALUES })

/** A page in the order asked for, and what there is of each value, from the engine alone. */
export async function askPage(
  container: MedusaContainer,
  asked: ListingAsked,
  { q, match }: Within
): Promise<Counts & { listings: ListingCard[]; count: number }> {
  const { locale, page, page_size, facets = false } = asked
  const conditions = (of: ListingFilters) => ({ ...indexFilters(of), ...(q !== undefined && { q }) })
  const apart = facets ? alternatives.filter((fields) => fields.some((field) => asked[field]?.length)) : []
  const [result, ...counted] = await askIndex(container, [
    {
      filters: conditions(asked),
      fields: ["id", cardField(locale)],
      pagination: { skip: (page - 1) * page_size, take: page_size, order: indexOrder(asked.sort) },
      search_options: {
        match_strategy: match,
        // Who wants no page knows the count already.
        count: page_size ? "exact" : "none",
        ...(facets && {
          facets: [...facetFields.map(valuesOf), { field: "price", type: "stats" as const }],
          disjunctive_facets: true,
        }),
      },
    },
    ...apart.map((fields) => ({
      filters: conditions(without(asked, fields)),
      fields: ["id"],
      pagination: { take: 0 },
      search_options: { match_strategy: match, count: "none" as const, facets: fields.map(valuesOf) },
    })),
  ])
  const others = new Map(apart.flatMap((fields, at) => fields.map((field) => [field as string, counted[at]] as const)))
  return {
    listings: cardsOf(result, locale),
    count: result.metadata.count ?? 0,
    counts: facets ? bucketsOf(result, others) : null,
    price_range: facets ? priceRange(result) : null,
  }
}

function bucketsOf(result: SearchTypes.SearchResult, apart: ReadonlyMap<string, SearchTypes.SearchResult>): Facets {
  return Object.fromEntries(
    facetFields.map((field) => {
      const counts = countsOf(apart.get(field) ?? result, field)
      return [field, [...counts].map(([value, count]) => ({ value, count }))]
    })
  )
}

function priceRange(result: SearchTypes.SearchResult): PriceRange {
  const facet = result.facets?.price
  return facet?.type === "stats" && facet.count ? { min: facet.min, max: facet.max } : null
}
