import type { ISearchModuleService, SearchTypes } from "@medusajs/framework/types"
import { WORDS_INDEX } from "./words-engine"

const BATCH = 200

/** Copies what the index on PostgreSQL has newer or the engine of words has not, and takes away what is gone. */
export async function catchUpWords(search: ISearchModuleService, since: Date) {
  let [copied, removed] = [0, 0]
  for await (const documents of changedSince(search, since)) {
    const there = await timesOf(search, idsOf(documents))
    const missed = documents.filter((one) => there.get(one.id) !== timeOf(one))
    if (missed.length) await search.upsertDocuments({ index: WORDS_INDEX, documents: missed })
    copied += missed.length
  }
  if ((await countOf(search, "listing")) !== (await countOf(search, WORDS_INDEX))) removed = await removeGone(search)
  return { copied, removed }
}

type Document = SearchTypes.SearchDocument

async function* changedSince(search: ISearchModuleService, since: Date): AsyncGenerator<Document[]> {
  const fields = Object.keys(search.getIndex("listing").fields)
  for (let last = ""; ;) {
    const { hits } = await search.search({
      entity: "listing",
      filters: { indexed_at: { $gte: since }, id: { $gt: last } },
      fields,
      pagination: { take: BATCH, order: { id: "ASC" } },
      search_options: { count: "none" },
    })
    if (!hits.length) return
    yield hits.map(({ id, document }) => ({ ...asDates(document), id }))
    last = hits[hits.length - 1].id
  }
}

/** An index gives days back as text, and takes them as days. */
const DAYS = ["created_at", "changed_at", "indexed_at"]
const asDates = (document: Record<string, unknown>) => ({
  ...document,
  ...Object.fromEntries(DAYS.map((field) => [field, new Date(String(document[field]))])),
})

const idsOf = (documents: Document[]) => documents.map(({ id }) => id)
const timeOf = ({ indexed_at }: Record<string, unknown>) => new Date(String(indexed_at)).getTime()

async function timesOf(search: ISearchModuleService, ids: string[]): Promise<Map<string, number>> {
  const { hits } = await search.search({
    entity: WORDS_INDEX,
    filters: { id: ids },
    fields: ["id", "indexed_at"],
    pagination: { take: ids.length },
    search_options: { count: "none" },
  })
  return new Map(hits.map(({ id, document }) => [id, timeOf(document)]))
}

async function countOf(search: ISearchModuleService, entity: string): Promise<number> {
  const { metadata } = await search.search({
    entity,
    fields: ["id"],
    pagination: { take: 1 },
    search_options: { count: "exact" },
  })
  return metadata.count ?? 0
}

/** Backwards, for what is taken away moves only what was looked at. */
async function removeGone(search: ISearchModuleService): Promise<number> {
  let removed = 0
  const count = await countOf(search, WORDS_INDEX)
  for (let skip = Math.floor(count / BATCH) * BATCH; skip >= 0; skip -= BATCH) {
    const ids = await page(WORDS_INDEX, { pagination: { skip, take: BATCH, order: { id: "ASC" } } })
    if (!ids.length) continue
    const here = new Set(await page("listing", { filters: { id: ids }, pagination: { take: BATCH } }))
    const gone = ids.filter((id) => !here.has(id))
    if (gone.length) await search.deleteDocuments({ index: WORDS_INDEX, filters: { id: gone } })
    removed += gone.length
  }
  return removed

  async function page(entity: string, query: Partial<SearchTypes.SearchQuery>): Promise<string[]> {
    const { hits } = await search.search({ ...query, entity, fields: ["id"], search_options: { count: "none" } })
    return hits.map(({ id }) => id)
  }
}
