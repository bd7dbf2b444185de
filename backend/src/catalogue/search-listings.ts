import type { MedusaContainer } from "@medusajs/framework/types"
import { findListings, type Found } from "../search/find-listings"
import { hard } from "../search/understand"
import type { Vocabulary } from "../search/vocabulary"
import { askPage, type Counts, type ListingAsked, type PriceRange, type Within } from "./ask-page"
import { countFacets, sorted } from "./count-facets"
import { cardOf, engineOrder, indexEngine, type Candidate } from "./index-engine"
import type { ListingCard } from "./listing-card"
import { askIndex, cardField, cardsOf } from "./listing-index"
import { filterGroups, hasWords, indexFilters, indexOrder, without } from "./listing-query"
import { nameFacets, type Facets } from "./name-facets"
import { readVocabulary } from "./read-vocabulary"

export type ListingPage = {
  listings: ListingCard[]
  /** Ids of those that stand higher because organizers show them now. */
  picked: string[]
  count: number
  exact: number | null
  facets: Facets | null
  price_range: PriceRange
}

type OfWords = ListingAsked & { q: string }
type Listings = Found<Candidate>
type Read = Pick<ListingPage, "listings" | "count"> & Counts

/** A page of listings from the index alone. By relevance where words were typed, else in the order asked for. */
export async function searchListings(container: MedusaContainer, asked: ListingAsked): Promise<ListingPage> {
  const { q, ...plain } = asked
  const { found, ...read } = hasWords(q)
    ? await ofWords(container, { ...plain, q })
    : { found: null, ...(await askPage(container, plain, { match: "all" })) }
  const { listings, count, counts, price_range } = read
  // In another order nothing is lifted, and nothing is exact.
  const ranked = asked.sort === "relevance" ? found : null
  return {
    listings,
    picked: listings.flatMap(({ id }) => (ranked?.lifted.has(id) ? [id] : [])),
    count,
    exact: ranked?.exact ?? null,
    facets: counts && (await nameFacets(container, asked.locale, counts, asked)),
    price_range,
  }
}

async function ofWords(container: MedusaContainer, asked: OfWords): Promise<Read & { found: Listings }> {
  const vocabulary = await readVocabulary(container)
  const { found, countByEngine } = await findAndCount(container, asked, vocabulary)
  if (found.whole) return { found, ...(await wholePage(container, asked, found, vocabulary)) }
  if (asked.sort !== "relevance") return { found, ...(await askPage(container, asked, withinFound(found))) }
  const [listings, counts] = await Promise.all([
    rankedPage(container, asked, found),
    asked.facets ? countByEngine() : uncounted,
  ])
  return { found, listings, count: found.count, ...counts }
}

const uncounted: Counts = { counts: null, price_range: null }

/**
 * What some words find. While the engine looks for them it counts what there is of each value too: nobody knows yet whether all
 * that is found will be at hand, and to count a few costs little.
 */
async function findAndCount(container: MedusaContainer, asked: OfWords, vocabulary: Vocabulary) {
  const engine = indexEngine(container, asked.locale, indexFilters(asked))
  const counted = new Map<string, Promise<Counts>>()
  const count = ({ q, match }: Within & { q: string }) => {
    const known = counted.get(match + q)
    if (known) return known
    const counting = countWithin(container, asked, { q, match })
    counted.set(match + q, counting)
    // Where nobody needs the counts, nobody hears that they failed.
    counting.catch(() => undefined)
    return counting
  }
  const found = await findListings(asked.q, vocabulary, (ask) => {
    const answer = engine(ask)
    if (asked.facets && "match" in ask && ask.match !== "any") {
      void count({ q: ask.tokens.join(" "), match: ask.match })
    }
    return answer
  })
  return { found, countByEngine: () => count(withinFound(found)) }
}

/** Where all that was found is at hand, the engine is not asked again: it is ordered, cut and counted here. */
async function wholePage(
  container: MedusaContainer,
  asked: OfWords,
  { documents, count }: Listings,
  vocabulary: Vocabulary
): Promise<Read> {
  const from = (asked.page - 1) * asked.page_size
  const inOrder = asked.sort === "relevance" ? documents : sorted(documents, indexOrder(asked.sort))
  const listings = inOrder.slice(from, from + asked.page_size).map(cardOf)
  if (!asked.facets) return { listings, count, ...uncounted }
  // The values of a filter are counted among what would be found without it.
  const all = countFacets(documents)
  const apart = filterGroups.filter(({ filters }) => filters.some((filter) => asked[filter] !== undefined))
  const others = await Promise.all(
    apart.map(async ({ facets, filters }) => {
      const { counts, price_range } = await countWithout(container, without(asked, filters), vocabulary)
      return {
        counts: Object.fromEntries(facets.map((field) => [field, counts?.[field] ?? []])),
        price_range: filters.includes("price_min") ? price_range : null,
      }
    })
  )
  return {
    listings,
    count,
    counts: Object.assign({}, all.counts, ...others.map(({ counts }) => counts)) as Facets,
    price_range: others.find(({ price_range }) => price_range)?.price_range ?? all.price_range,
  }
}

async function countWithout(container: MedusaContainer, asked: OfWords, vocabulary: Vocabulary): Promise<Counts> {
  const { found, countByEngine } = await findAndCount(container, asked, vocabulary)
  return found.whole ? countFacets(found.documents) : countByEngine()
}

const countWithin = (container: MedusaContainer, asked: ListingAsked, within: Within): Promise<Counts> =>
  askPage(container, { ...asked, sort: "newest", page: 1, page_size: 0, facets: true }, within).then(
    ({ counts, price_range }) => ({ counts, price_range })
  )

/** What holds for exactly what was found. */
const withinFound = ({ understood, match }: Listings) => ({
  q: hard(understood.wanted)
    .map(({ token }) => token)
    .join(" "),
  match,
})

/** What was ranked, and after it what the engine has in its own order. */
async function rankedPage(container: MedusaContainer, asked: OfWords, found: Listings): Promise<ListingCard[]> {
  const from = (asked.page - 1) * asked.page_size
  const until = from + asked.page_size
  const listings = found.documents.slice(from, until).map(cardOf)
  if (until <= found.documents.length) return listings
  const skip = Math.max(from, found.documents.length)
  const { q, match } = withinFound(found)
  const [result] = await askIndex(container, [
    {
      filters: { ...indexFilters(asked), q },
      fields: ["id", cardField(asked.locale)],
      pagination: { skip, take: until - skip, order: engineOrder },
      search_options: { count: "none", match_strategy: match },
    },
  ])
  return [...listings, ...cardsOf(result, asked.locale)]
}
