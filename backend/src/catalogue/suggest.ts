import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { foldCode, isCode } from "../search/document-words"
import { inRank, score } from "../search/rank"
import { spell } from "../search/spell"
import { tokensOf } from "../search/tokens"
import { hard, understand, type Wanted } from "../search/understand"
import { categoryRef } from "./categories"
import { shownCooperativeCard, type StoredCooperativeCard } from "./cooperative-card"
import { shownFairCard, type StoredFairCard } from "./fair-card"
import { candidatesOf, cardOf, engineOrder, rankedFields } from "./index-engine"
import { askIndex, cardField, storedCards } from "./listing-index"
import { hasWords } from "./listing-query"
import { readVocabulary } from "./read-vocabulary"
import { readSignposts, signpostsFor, type Signposts } from "./signposts"
import { territoryRef } from "./territories"

type Asked = { q: string; locale: Locale; part: "all" | "names" }

const LISTINGS = 5
/** Of them the best are shown. */
const LOOKED_AT = 30
const NAMES = 3

const nothing = { spelling: null, listings: [], cooperatives: [], categories: [], territories: [], fairs: [] }

/**
 * What some typed words may lead to, a few of each kind: the last word may be half typed. One round to the indexes;
 * places and categories are known already. `part: "names"` is for words that are finished, and leaves listings out.
 */
export async function suggest(container: MedusaContainer, { q, locale, part }: Asked) {
  if (!hasWords(q)) return nothing
  const [vocabulary, signposts] = await Promise.all([
    readVocabulary(container),
    readSignposts(container.resolve(ContainerRegistrationKeys.QUERY)),
  ])
  const understood = understand(q, vocabulary, { typing: part === "all" })
  const must = hard(understood.wanted)
  if (!must.length) return nothing
  // What was corrected may be the name of something of this minute that nobody knows yet.
  const literal: Wanted[] = tokensOf(q).map((token) => ({ token, soft: false, start: false, sure: 1 }))
  const readings = understood.corrected.size || understood.keyboard ? [literal, must] : [must]
  const ask = (entity: "cooperative" | "fair") =>
    readings.map((wanted) => ({ entity, ...question(wanted, ["id", cardField(locale)], NAMES) }))
  const listed =
    part === "all" ? readings.map((wanted) => question(wanted, [...rankedFields, cardField(locale)], LOOKED_AT)) : []
  const coded = part === "all" && isCode(q) ? [byCode(q, locale)] : []
  const answers = await askIndex(container, [...ask("cooperative"), ...ask("fair"), ...listed, ...coded])
  const next = (count: number) => answers.splice(0, count)
  const [cooperatives, fairs] = [next(readings.length), next(readings.length)]
  return {
    spelling: spell(q, understood),
    ...namedBy(must, signposts, locale),
    cooperatives: named<StoredCooperativeCard>(cooperatives, locale).map(shownCooperativeCard),
    fairs: named<StoredFairCard>(fairs, locale).map(shownFairCard),
    listings: bestOf(answers, understood.wanted, locale),
  }
}

/** All of the wanted words, the last perhaps begun only. */
const question = (wanted: readonly Wanted[], fields: string[], take: number) => ({
  filters: { q: wanted.map(({ token }) => token).join(" ") },
  fields,
  pagination: { take, order: engineOrder },
  search_options: {
    count: "none" as const,
    match_strategy: wanted.at(-1)?.start ? ("last" as const) : ("all" as const),
  },
})

const byCode = (q: string, locale: Locale) => ({
  filters: { codes: [foldCode(q)] },
  fields: [...rankedFields, cardField(locale)],
  pagination: { take: LISTINGS },
  search_options: { count: "none" as const },
})

function bestOf(answers: SearchTypes.SearchResult[], wanted: readonly Wanted[], locale: Locale) {
  const found = unlike(answers.flatMap((one) => candidatesOf(one, locale)))
  return inRank(found.map((one) => score(one, wanted)))
    .slice(0, LISTINGS)
    .map(({ document }) => cardOf(document))
}

const named = <Stored extends { handle: string }>(answers: SearchTypes.SearchResult[], locale: Locale): Stored[] =>
  unlike(answers.flatMap((one) => storedCards<Stored>(one, locale))).slice(0, NAMES)

/** Each once. */
const unlike = <One extends { handle: string } | { id: string }>(all: One[]): One[] => [
  ...new Map(all.map((one) => ["id" in one ? one.id : one.handle, one] as const)).values(),
]

function namedBy(
  must: readonly Wanted[],
  { atlas, places, categories, categoryWords, trades }: Signposts,
  locale: Locale
) {
  const placeName = (id: string | null | undefined) => (id ? territoryRef(atlas, id, locale).name : null)
  const category = (id: string) => {
    const row = categories.get(id)
    return row && categoryRef(row, locale, categoryWords)
  }
  return {
    territories: signpostsFor(places, must, NAMES).map((id) => ({
      ...territoryRef(atlas, id, locale),
      parent: placeName(atlas.byId.get(id)?.parent_id),
    })),
    categories: signpostsFor(trades, must, NAMES).flatMap((id) => {
      const one = category(id)
      const parent = categories.get(id)?.parent_category_id
      return one ? [{ ...one, parent: (parent && category(parent)?.name) || null }] : []
    }),
  }
}
