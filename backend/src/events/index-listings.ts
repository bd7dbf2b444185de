import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readDocuments } from "../catalogue/read-documents"
import { writeWords } from "../catalogue/words-engine"
import { gather } from "./gather"
import { listingTags, type Tagged } from "./listing-tags"
import { revalidate } from "./revalidate"

const GATHER_MS = 50
const BATCH = 200

/** Brings the index in step with some products, then has their pages built anew. Many calls at once become one. */
export const indexListings = gather<MedusaContainer>(GATHER_MS, indexAll, { inTurn: true })

async function indexAll(ids: string[], container: MedusaContainer): Promise<void> {
  const tags = new Set<string>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const tag of await indexBatch(container, ids.slice(start, start + BATCH))) tags.add(tag)
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
  if (documents.length) await search.upsertDocuments({ index: "listing", documents })
  if (gone.length) await search.deleteDocuments({ index: "listing", filters: { id: gone } })
  await writeWords(container, { documents, gone })
  return ids.flatMap((id) => listingTags(old.get(id), fresh.get(id)))
}
