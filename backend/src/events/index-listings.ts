import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readDocuments } from "../catalogue/read-documents"
import { writeWords } from "../catalogue/words-engine"
import { gather, inTurn } from "./gather"
import { listingTags, type Tagged } from "./listing-tags"
import { revalidate } from "./revalidate"

const GATHER_MS = 50
const BATCH = 200

/** Brings the index in step with some products, then has their pages built anew. Many calls at once become one. */
export const indexListings = gather<MedusaContainer>(GATHER_MS, indexAll, { inTurn: true })

/** What was read earlier is never written later. */
const turn = inTurn()

async function indexAll(ids: string[], container: MedusaContainer): Promise<void> {
  const tags = new Set<string>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const tag of await turn(() => indexBatch(container, ids.slice(start, start + BATCH)))) tags.add(tag)
  }
  void revalidate(tags, container)
}

async function indexBatch(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const search = container.resolve(Modules.SEARCH)
  const [before, documents] = await Promise.all([
    search.search({
      entity: "listing",
      filters: { id: ids },
      fields: ["id", "handle", "category", "card_ar", "card_fr", "card_en"],
      pagination: { take: ids.length },
      search_options: { count: "none" },
    }),
    readDocuments(container.resolve(ContainerRegistrationKeys.QUERY), ids),
  ])
  const old = new Map(before.hits.map((hit) => [hit.id, hit.document as unknown as Tagged]))
  const fresh = new Map(documents.map((document) => [document.id, document]))
  const gone = ids.filter((id) => old.has(id) && !fresh.has(id))
  await write(container, { documents, gone })
  return ids.flatMap((id) => listingTags(old.get(id), fresh.get(id)))
}

type Change = Parameters<typeof writeWords>[1]

async function write(container: MedusaContainer, { documents, gone }: Change): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  if (documents.length) await search.upsertDocuments({ index: "listing", documents })
  if (gone.length) await search.deleteDocuments({ index: "listing", filters: { id: gone } })
  await writeWords(container, { documents, gone })
}

/** Makes the documents of some products anew where only the words they are found by are others: no page shows it. */
export async function remakeDocuments(ids: string[], container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let start = 0; start < ids.length; start += BATCH)
    await turn(async () =>
      write(container, { documents: await readDocuments(query, ids.slice(start, start + BATCH)), gone: [] })
    )
}
