import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { isRefusal, refusal } from "../contracts/codes"
import type { Locale } from "../contracts/shapes/basics"
import { shortened } from "../logs/shortened"
import { askWords } from "./words-engine"
import { toCard, type ListingCard, type StoredCard } from "./listing-card"

/** A question to the index of listings, or to another. */
type Query = Omit<SearchTypes.SearchQuery, "entity" | "filters"> & {
  entity?: "cooperative" | "fair"
  filters?: Record<string, unknown>
}

/**
 * Asks the indexes several things at once; words of listings on the engine of words where there is one.
 * Throws SEARCH_UNAVAILABLE where neither answers.
 */
export async function askIndex(container: MedusaContainer, queries: Query[]): Promise<SearchTypes.SearchResult[]> {
  const asked = queries.map((query) => ({ entity: "listing", ...query }) as SearchTypes.SearchQuery)
  const ofWords = asked.some(({ entity, filters }) => entity === "listing" && filters?.q)
  try {
    return (
      (ofWords && (await askWords(container, asked))) || (await container.resolve(Modules.SEARCH).searchMany(asked))
    )
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`The search does not answer: ${shortened(String(error))}`)
    throw refusal("SEARCH_UNAVAILABLE")
  }
}

const nothing: SearchTypes.SearchResult = {
  hits: [],
  metadata: { skip: 0, take: 0, count: 0, processing_time_ms: 0 },
}

/** The same for what a page can do without: while the indexes do not answer, nothing is found. */
export const askIfThere = (container: MedusaContainer, queries: Query[]): Promise<SearchTypes.SearchResult[]> =>
  askIndex(container, queries).catch((error: unknown) => {
    if (isRefusal(error) && error.code === "SEARCH_UNAVAILABLE") return queries.map(() => nothing)
    throw error
  })

export const cardField = (locale: Locale) => `card_${locale}`

/** The cards among an answer's hits, in their order. */
export const cardsOf = (result: SearchTypes.SearchResult, locale: Locale): ListingCard[] =>
  storedCards<StoredCard>(result, locale).map((card) => toCard(card))

/** The cards of any index as it keeps them. */
export function storedCards<Stored>(result: SearchTypes.SearchResult, locale: Locale): Stored[] {
  return result.hits.flatMap(({ document }) => {
    const stored = document?.[cardField(locale)]
    return typeof stored === "string" ? [JSON.parse(stored) as Stored] : []
  })
}

/** A question for the cards of some products. */
export const cardsById = (ids: string[], locale: Locale): Query => ({
  filters: { id: ids.length ? ids : ["none"] },
  fields: ["id", cardField(locale)],
  pagination: { take: Math.max(1, ids.length) },
  search_options: { count: "none" },
})

/** A question for the cards last added among those that fit. */
export const newestCards = (filters: Record<string, unknown>, locale: Locale, take: number): Query => ({
  filters,
  fields: ["id", cardField(locale)],
  pagination: { take, order: { created_at: "DESC", id: "ASC" } },
  search_options: { count: "none" },
})

/** A question for how many listings there are of each value of a field. */
export const countsBy = (field: string, limit: number, filters: Record<string, unknown> = {}): Query => ({
  filters,
  fields: ["id"],
  pagination: { take: 0 },
  search_options: { count: "none", facets: [{ field, type: "value", limit }] },
})

/** The counts in an answer to `countsBy`. */
export function countsOf(result: SearchTypes.SearchResult, field: string): Map<string, number> {
  const facet = result.facets?.[field]
  return new Map(facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count] as const) : [])
}

/** Puts cards into the order somebody chose; ids without a card are left out. */
export function inOrder(cards: ListingCard[], ids: string[]): ListingCard[] {
  const byId = new Map(cards.map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
