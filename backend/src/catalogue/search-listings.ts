import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import type { ListingCard } from "./listing-card"
import { findListings, type Found } from "../search/find-listings"
import { hard } from "../search/understand"
import { engineOrder, indexEngine, type Candidate } from "./index-engine"
import { askIndex, cardField, cardsOf, countsOf } from "./listing-index"
import { facetFields, hasWords, indexFilters, indexOrder, type ListingFilters, type ListingSort } from "./listing-query"
import { nameFacets, type Facets } from "./name-facets"
import { readVocabulary } from "./read-vocabulary"

type Asked = ListingFilters & { locale: Locale; sort: ListingSort; facets?: boolean; page: number; page_size: number }

export type ListingPage = {
  listings: ListingCard[]
  /** Ids of those that stand higher because organizers show them now. */
  picked: string[]
  count: number
  exact: number | null
  facets: Facets | null
  price_range: { min: number; max: number } | null
}

const FACET_VALUES = 100
/** Filters that are conditions of their own, whose values are counted without it. */
const alternatives = [["sign"], ["region", "province"]] as const

/** A page of listings from the index alone. By relevance where words were typed, else in the order asked for. */
export async function searchListings(container: MedusaContainer, asked: Asked): Promise<ListingPage> {
  if (!hasWords(asked.q)) return { ...(await readPage(container, asked, {}, indexOrder(asked.sort))), ...unranked }
  const vocabulary = await readVocabulary(container)
  const filters = indexFilters(asked)
  const found = await findListings(asked.q, vocabulary, indexEngine(container, asked.locale, filters))
  const within = withinFound(found)
  if (asked.sort !== "relevance")
    return { ...(await readPage(container, asked, within, indexOrder(asked.sort), found.match)), ...unranked }
  const [listings, counts] = await Promise.all([
    rankedPage(container, asked, { ...filters, ...within }, found),
    asked.facets
      ? readPage(container, { ...asked, page: 1, page_size: 0 }, within, indexOrder("newest"), found.match)
      : null,
  ])
  return {
    listings,
    picked: listings.flatMap(({ id }) => (found.lifted.has(id) ? [id] : [])),
    count: found.count,
    exact: found.exact,
    facets: counts?.facets ?? null,
    price_range: counts?.price_range ?? null,
  }
}

/** In another order nothing is lifted, and nothing is exact. */
const unranked = { picked: [], exact: null }

/** What holds for exactly what was found. */
function withinFound({ whole, documents, understood }: Found<Candidate>): Conditions {
  if (whole) return { id: documents.length ? documents.map(({ id }) => id) : ["none"] }
  return {
    q: hard(understood.wanted)
      .map(({ token }) => token)
      .join(" "),
  }
}

/** What was ranked, and after it what the engine has in its own order. */
async function rankedPage(container: MedusaContainer, asked: Asked, within: Conditions, found: Found<Candidate>) {
  const from = (asked.page - 1) * asked.page_size
  const until = from + asked.page_size
  const listings = found.documents.slice(from, until).map(({ card }) => card)
  if (found.whole || until <= found.documents.length) return listings
  const skip = Math.max(from, found.documents.length)
  const [result] = await askIndex(container, [
    {
      filters: within,
      fields: ["id", cardField(asked.locale)],
      pagination: { skip, take: until - skip, order: engineOrder },
      search_options: { count: "none", match_strategy: found.match },
    },
  ])
  return [...listings, ...cardsOf(result, asked.locale)]
}

type Conditions = Record<string, unknown>

async function readPage(
  container: MedusaContainer,
  asked: Asked,
  within: Conditions,
  order: Record<string, "ASC" | "DESC">,
  match: Found<Candidate>["match"] = "all"
) {
  const { locale, page, page_size, facets = false } = asked
  const requests = facetFields.map((field) => ({ field, type: "value" as const, limit: FACET_VALUES }))
  // What stands on an `$or` is counted without it: signs by their last days, and places, which are regions or provinces.
  const without = (fields: readonly (typeof facetFields)[number][]) => ({
    filters: {
      ...indexFilters({ ...asked, ...Object.fromEntries(fields.map((field) => [field, undefined])) }),
      ...within,
    },
    fields: ["id"],
    pagination: { take: 0 },
    search_options: {
      match_strategy: match,
      count: "none" as const,
      facets: fields.map((field) => ({ field, type: "value" as const, limit: FACET_VALUES })),
    },
  })
  const apart = facets ? alternatives.filter((fields) => fields.some((field) => asked[field]?.length)) : []
  const [result, ...counted] = await askIndex(container, [
    {
      filters: { ...indexFilters(asked), ...within },
      fields: ["id", cardField(locale)],
      pagination: { skip: (page - 1) * page_size, take: page_size, order },
      search_options: {
        match_strategy: match,
        count: "exact",
        ...(facets && { facets: [...requests, { field: "price", type: "stats" as const }], disjunctive_facets: true }),
      },
    },
    ...apart.map(without),
  ])
  const counts = new Map(apart.flatMap((fields, at) => fields.map((field) => [field as string, counted[at]] as const)))
  return {
    listings: cardsOf(result, locale),
    count: result.metadata.count ?? 0,
    facets: facets ? await nameFacets(container, locale, facetsOf(result, counts), asked) : null,
    price_range: facets ? priceRange(result) : null,
  }
}

function facetsOf(result: SearchTypes.SearchResult, apart: ReadonlyMap<string, SearchTypes.SearchResult>) {
  return Object.fromEntries(
    facetFields.map((field) => {
      const counts = countsOf(apart.get(field) ?? result, field)
      return [field, [...counts].map(([value, count]) => ({ value, count }))]
    })
  )
}

function priceRange(result: SearchTypes.SearchResult) {
  const facet = result.facets?.price
  return facet?.type === "stats" && facet.count ? { min: facet.min, max: facet.max } : null
}
