import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readDocuments } from "../catalogue/read-documents"
import type { CooperativeRow } from "../catalogue/read-listings"
import { searchListings } from "../catalogue/search-listings"
import { readWords, type Graph } from "../catalogue/words"
import { locale as localeShape, type Locale } from "../contracts/shapes/basics"
import { isListed } from "../modules/cooperative/is-listed"
import { maySell } from "../modules/cooperative/may-sell"

/** Words are their own id. */
export type Subject = { subject: "cooperative" | "listing" | "words"; subject_id: string }

/** What can be bought from now: how it is called in each language, and its page without the language. */
export type OnSale = { names: Record<Locale, string>; path: string }

const inEach = (name: (locale: Locale) => string) =>
  Object.fromEntries(localeShape.options.map((locale) => [locale, name(locale)])) as Record<Locale, string>

/** Those of these that can be bought from now, or that find something now, by id. */
export async function onSaleAgain(
  container: MedusaContainer,
  subjects: readonly Subject[],
  at: Date = new Date()
): Promise<Map<string, OnSale>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const idsOf = (kind: Subject["subject"]) =>
    subjects.filter(({ subject }) => subject === kind).map(({ subject_id }) => subject_id)
  const [cooperatives, listings, words] = await Promise.all([
    openCooperatives(query, idsOf("cooperative"), at),
    sellableListings(query, idsOf("listing")),
    findingWords(container, idsOf("words")),
  ])
  return new Map([...cooperatives, ...listings, ...words])
}

async function openCooperatives(query: Graph, ids: string[], at: Date): Promise<[string, OnSale][]> {
  if (!ids.length) return []
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "handle", "name", "status", "legal_form", "closed_from", "closed_until"],
    filters: { id: ids },
  })
  const open = (data as unknown as CooperativeRow[]).filter((row) => isListed(row) && maySell(row, at))
  const words = await readWords(
    query,
    open.map(({ id }) => id)
  )
  return open.map(({ id, handle, name }) => [
    id,
    { path: `/cooperatives/${handle}`, names: inEach((locale) => words(id, locale, "name", name)) },
  ])
}

async function sellableListings(query: Graph, ids: string[]): Promise<[string, OnSale][]> {
  if (!ids.length) return []
  const documents = await readDocuments(query, ids)
  return documents
    .filter(({ sellable }) => sellable)
    .map((document) => [
      document.id,
      {
        path: `/listings/${document.handle}`,
        names: inEach((locale) => (JSON.parse(document[`card_${locale}`]) as { title: string }).title),
      },
    ])
}

/** One after the other: nobody waits for it, and buyers search meanwhile. */
async function findingWords(container: MedusaContainer, all: string[]): Promise<[string, OnSale][]> {
  const found: [string, OnSale][] = []
  for (const words of all) {
    const { exact } = await searchListings(container, {
      q: words,
      locale: "ar",
      sort: "relevance",
      page: 1,
      page_size: 1,
    })
    if (exact) found.push([words, { path: `/search?q=${encodeURIComponent(words)}`, names: inEach(() => words) }])
  }
  return found
}
