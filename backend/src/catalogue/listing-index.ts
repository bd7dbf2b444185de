import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refusal } from "../contracts/codes"
import type { Locale } from "../contracts/shapes/basics"
import { askWords } from "./words-engine"
import { toCard, type ListingCard, type StoredCard } from "./listing-card"

type Query = Omit<SearchTypes.SearchQuery, "entity" | "filters"> & { filters?: Record<string, unknown> }

/**
 * Asks the index of listings several things at once; words on the engine of words where there is one.
 * Throws SEARCH_UNAVAILABLE where neither answers.
 */
export async function askIndex(container: MedusaContainer, queries: Query[]): Promise<SearchTypes.SearchResult[]> {
  const asked = queries.map((query) => ({ ...query, entity: "listing" }) as SearchTypes.SearchQuery)
  const ofWords = queries.some(({ filters }) => filters?.q)
  try {
    return (
      (ofWords && (await askWords(container, asked))) || (await container.resolve(Modules.SEARCH).searchMany(asked))
    )
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`The index of listings does not answer: ${String(error)}`)
    throw refusal("SEARCH_UNAVAILABLE")
  }
}

export const cardField = (locale: Locale) => `card_${locale}`

/** The cards among an answer's hits, in their order. */
export function cardsOf(result: SearchTypes.SearchResult, locale: Locale): ListingCard[] {
  return result.hits.flatMap(({ document }) => {
    const stored = document?.[cardField(locale)]
    return typeof stored === "string" ? [toCard(JSON.parse(stored) as StoredCard)] : []
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
