import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import type { Engine } from "../search/find-listings"
import type { Ranked } from "../search/rank"
import { askIndex, cardField, cardsOf } from "./listing-index"
import type { ListingCard } from "./listing-card"

/** A listing as it is ranked, with the card that shows it. */
export type Candidate = Ranked & { card: ListingCard }

/** The fields of a listing's document that decide its place. */
export const rankedFields = [
  ...["id", "cooperative", "quality", "featured"],
  ...["head_words", "title_words", "begun_words", "kind_words", "name_words", "other_words"],
]

/** The order of the engine itself: what is ranked first is taken from its beginning. */
export const engineOrder = { _score: "DESC", id: "ASC" } as const

/** The index as `findListings` asks it, narrowed by filters. */
export const indexEngine =
  (container: MedusaContainer, locale: Locale, filters: Record<string, unknown>): Engine<Candidate> =>
  async (ask) => {
    const [result] = await askIndex(container, [
      {
        filters: { ...filters, ...("code" in ask ? { codes: [ask.code] } : { q: ask.tokens.join(" ") }) },
        fields: [...rankedFields, cardField(locale)],
        pagination: { take: ask.take, order: "code" in ask ? { id: "ASC" } : engineOrder },
        search_options: { count: "exact", ...("match" in ask && { match_strategy: ask.match }) },
      },
    ])
    return { documents: candidatesOf(result, locale), count: result.metadata.count ?? 0 }
  }

/** The listings in an answer that has these fields and their cards. */
export function candidatesOf(result: SearchTypes.SearchResult, locale: Locale): Candidate[] {
  const cards = new Map(cardsOf(result, locale).map((card) => [card.id, card]))
  return result.hits.flatMap(({ id, document }) => {
    const card = cards.get(id)
    return card && document ? [{ ...(document as unknown as Ranked), id, card }] : []
  })
}
