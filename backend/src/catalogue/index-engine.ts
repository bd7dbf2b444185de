import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import type { Engine } from "../search/find-listings"
import type { Ranked } from "../search/rank"
import { ordering, type Countable } from "./count-facets"
import { askIndex, cardField } from "./listing-index"
import { toCard, type ListingCard, type StoredCard } from "./listing-card"
import { facetFields } from "./listing-query"

/** A listing as it is ranked and counted, with its card as it is stored: few of many are shown. */
export type Candidate = Ranked & Countable & { stored: string }

export const cardOf = ({ stored }: Candidate): ListingCard => toCard(JSON.parse(stored) as StoredCard)

/** The fields of a listing's document that decide its place. */
export const rankedFields = [
  ...["id", "cooperative", "quality", "featured"],
  ...["head_words", "title_words", "begun_words", "kind_words", "name_words", "other_words"],
]

/** Those that its page is counted and ordered by. */
const countedFields = [...facetFields, ...ordering]

/** The order of the engine itself: what is ranked first is taken from its beginning. */
export const engineOrder = { _score: "DESC", id: "ASC" } as const

/** The index as `findListings` asks it, narrowed by filters. */
export const indexEngine =
  (container: MedusaContainer, locale: Locale, filters: Record<string, unknown>): Engine<Candidate> =>
  async (ask) => {
    const [result] = await askIndex(container, [
      {
        filters: { ...filters, ...("code" in ask ? { codes: [ask.code] } : { q: ask.tokens.join(" ") }) },
        fields: [...rankedFields, ...countedFields, cardField(locale)],
        pagination: { take: ask.take, order: "code" in ask ? { id: "ASC" } : engineOrder },
        search_options: {
          // Of what merely has something of it nobody says how much there is.
          count: "match" in ask && ask.match === "any" ? "none" : "exact",
          ...("match" in ask && { match_strategy: ask.match }),
        },
      },
    ])
    return { documents: candidatesOf(result, locale), count: result.metadata.count ?? 0 }
  }

/** The listings in an answer that has these fields and their cards. */
export function candidatesOf(result: SearchTypes.SearchResult, locale: Locale): Candidate[] {
  return result.hits.flatMap(({ id, document }) => {
    const stored = document?.[cardField(locale)]
    return typeof stored === "string" ? [{ ...(document as unknown as Ranked), id, stored }] : []
  })
}
