import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readCooperativeDocuments, readFairDocuments } from "../catalogue/read-documents"
import type { Graph } from "../catalogue/words"
import { gather } from "./gather"

const GATHER_MS = 50
const BATCH = 200

type Read = (query: Graph, ids: string[]) => Promise<({ id: string } & Record<string, unknown>)[]>

/** Brings an index in step with some rows: what buyers do not see any more is taken out. Many calls at once become one. */
const indexing = (index: string, read: Read) =>
  gather<MedusaContainer>(
    GATHER_MS,
    async (ids, container) => {
      const search = container.resolve(Modules.SEARCH)
      const query = container.resolve(ContainerRegistrationKeys.QUERY)
      for (let start = 0; start < ids.length; start += BATCH) {
        const some = ids.slice(start, start + BATCH)
        const documents = await read(query, some)
        const there = new Set(documents.map(({ id }) => id))
        const gone = some.filter((id) => !there.has(id))
        if (documents.length) await search.upsertDocuments({ index, documents })
        if (gone.length) await search.deleteDocuments({ index, filters: { id: gone } })
      }
    },
    { inTurn: true }
  )

export const indexCooperatives = indexing("cooperative", readCooperativeDocuments)
export const indexFairs = indexing("fair", readFairDocuments)
