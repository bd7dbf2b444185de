import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** The engine that typed words are looked for on, besides PostgreSQL; undefined where there is none. */
export const wordsEngine = process.env.MEILISEARCH_HOST ? "search-meilisearch" : undefined
export const WORDS_INDEX = "listing_words"

/** An engine that failed is left alone for a while: each buyer would wait for it anew. */
const REST_MS = 15_000
let restsUntil = 0

type Query = SearchTypes.SearchQuery

/** Asks the engine of words. Null where there is none, or where it does not answer: then PostgreSQL answers the same. */
export async function askWords(
  container: MedusaContainer,
  queries: Query[]
): Promise<SearchTypes.SearchResult[] | null> {
  if (!wordsEngine || Date.now() < restsUntil) return null
  try {
    return await container
      .resolve(Modules.SEARCH)
      .searchMany(queries.map((query) => (query.entity === "listing" ? { ...query, entity: WORDS_INDEX } : query)))
  } catch (error) {
    restsUntil = Date.now() + REST_MS
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`${wordsEngine} does not answer, PostgreSQL does meanwhile: ${String(error)}`)
    return null
  }
}

type Change = { documents: SearchTypes.SearchDocument[]; gone: string[] }

/** Writes a change there too. What fails is not lost: the job catch-up-words copies it. */
export async function writeWords(container: MedusaContainer, { documents, gone }: Change): Promise<void> {
  if (!wordsEngine || Date.now() < restsUntil) return
  const search = container.resolve(Modules.SEARCH)
  try {
    if (documents.length) await search.upsertDocuments({ index: WORDS_INDEX, documents })
    if (gone.length) await search.deleteDocuments({ index: WORDS_INDEX, filters: { id: gone } })
  } catch (error) {
    restsUntil = Date.now() + REST_MS
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`${wordsEngine} was not told of a change: ${String(error)}`)
  }
}
