import type { SearchTypes } from "@medusajs/framework/types"
import type { Graph } from "../catalogue/words"

const BATCH = 200

type Document = { id: string } & Record<string, unknown>
type Read = (query: Graph, ids: string[]) => Promise<Document[]>

/**
 * Fills an index: all rows of an entity or, in the catch-up, those touched since; ordered by id so that it can resume.
 * A row for which nothing is read has no business there.
 */
export const seedFrom = (entity: string, read: Read) =>
  async function* ({ container, catchup, filters, last_key }: SearchTypes.SearchSeedContext) {
    for (let cursor = last_key; ;) {
      const { data } = await container.query.graph({
        entity,
        fields: ["id"],
        filters: {
          ...filters,
          $and: [
            ...(catchup ? [{ updated_at: { $gte: catchup.since } }] : []),
            ...(cursor === undefined ? [] : [{ id: { $gt: cursor } }]),
          ],
        } as never,
        pagination: { take: BATCH, order: { id: "ASC" } },
        withDeleted: Boolean(catchup),
      })
      if (!data.length) return
      const ids = (data as { id: string }[]).map((row) => row.id)
      const documents = await read(container.query, ids)
      const there = new Set(documents.map((document) => document.id))
      const gone = catchup ? ids.filter((id) => !there.has(id)) : []
      yield [
        ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
        ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
      ]
      if (data.length < BATCH) return
      cursor = ids[ids.length - 1]
    }
  }
