import { documentWords } from "../../../backend/src/search/document-words"
import { findListings, type Ask } from "../../../backend/src/search/find-listings"
import type { Ranked } from "../../../backend/src/search/rank"
import { spokenWords } from "../../../backend/src/search/spoken-words"
import { Vocabulary } from "../../../backend/src/search/vocabulary"
import { readData, type Data } from "../../../seed/loaders/data"
import { ANSWERS, type Engine } from "./rivals/engine"

type Document = Ranked & { handle: string; codes: string[]; tokens: Set<string> }

/**
 * The market's own reading and ranking over the seed's catalogue, with no server: in place of the engine a list that
 * answers the same questions. Quality is the same for all.
 */
export function offline(data: Data = readData()): Engine {
  const said = saidBy(data)
  const counts = new Map<string, number>()
  for (const one of said) for (const word of spokenWords(one)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const vocabulary = new Vocabulary(counts)
  const documents = said.map((one): Document => {
    const fields = documentWords(one)
    const { codes: _, ...texts } = fields
    const tokens = new Set(Object.values(texts).flatMap((text) => text.split(" ")))
    return { ...fields, id: one.handle, handle: one.handle, cooperative: one.by, quality: 0, featured: [], tokens }
  })
  return {
    name: "Maarid, offline",
    search: async (text) => {
      const found = await findListings(text, vocabulary, (ask) => Promise.resolve(answer(documents, ask)))
      return found.documents.slice(0, ANSWERS).map(({ handle }) => handle)
    },
  }
}

function answer(documents: readonly Document[], ask: Ask) {
  const found = documents
    .map((document) => ({ document, hits: hitsOf(document, ask) }))
    .filter(({ hits }) => hits > 0)
    .sort((one, other) => other.hits - one.hits)
  return { documents: found.slice(0, ask.take).map(({ document }) => document), count: found.length }
}

function hitsOf({ tokens, codes }: Document, ask: Ask): number {
  if ("code" in ask) return codes.includes(ask.code) ? 1 : 0
  const hits = ask.tokens.filter((token, at) => {
    const begun = ask.match === "last" && at === ask.tokens.length - 1
    return tokens.has(token) || (begun && [...tokens].some((one) => one.startsWith(token)))
  }).length
  return ask.match === "any" || hits === ask.tokens.length ? hits : 0
}

/** What the listings of the seed say, as the index would read it from the database. */
function saidBy({ listings, cooperatives, categories, territories, fairs }: Data) {
  const [makers, families, places] = [
    byKey(cooperatives, "handle"),
    byKey(categories, "handle"),
    byKey(territories, "id"),
  ]
  return listings.map((listing) => {
    const maker = makers.get(listing.cooperative)
    const category = families.get(listing.category)
    const family = category?.parent ? families.get(category.parent) : undefined
    const province = places.get(listing.origin_province)
    const region = places.get(province?.parent_id ?? "")
    const signs = maker?.signs.filter(({ handle, verified }) => verified && listing.signs.includes(handle)) ?? []
    return {
      by: listing.cooperative,
      handle: listing.handle,
      skus: listing.variants.map(({ sku }) => sku),
      titles: texts(listing.title),
      subtitles: texts(listing.subtitle),
      descriptions: texts(listing.description),
      materials: texts(listing.materials),
      categories: [...texts(category?.name), ...texts(family?.name)],
      cooperative: texts(maker?.name),
      province: texts(province?.name),
      region: texts(region?.name),
      signs: signs.flatMap(({ kind, name }) => [kind.replace(/_/g, " "), ...texts(name)]),
      fairs: [
        ...(maker?.fairs ?? []),
        ...fairs
          .filter(
            ({ handle, participants }) => maker?.fairs.includes(handle) || participants.includes(listing.cooperative)
          )
          .flatMap(({ handle, name }) => [handle, ...texts(name)]),
      ],
    }
  })
}

const texts = (said?: { ar: string; fr: string; en: string }) => (said ? [said.ar, said.fr, said.en] : [])

function byKey<Key extends string, Row extends Record<Key, string>>(rows: readonly Row[], key: Key): Map<string, Row> {
  return new Map(rows.map((row) => [row[key], row]))
}
