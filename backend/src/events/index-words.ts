import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { gather } from "./gather"
import { remakeDocuments } from "./index-listings"
import { indexCooperatives, indexFairs } from "./index-named"

const GATHER_MS = 200
const AT_ONCE = 500

const writers = { listing: remakeDocuments, cooperative: indexCooperatives, fair: indexFairs }

/**
 * Makes the documents anew that say any of these things, each a row of tokens: what they mean is another by now. Many changes
 * at once become one, and the next waits for it.
 */
export const indexWords = gather<MedusaContainer>(
  GATHER_MS,
  async (rows, container) => {
    for (const [entity, write] of Object.entries(writers)) {
      const ids = new Set<string>()
      for (const tokens of rows) for (const id of await idsSaying(container, entity, tokens)) ids.add(id)
      if (ids.size) await write([...ids], container)
    }
  },
  { inTurn: true }
)

async function idsSaying(container: MedusaContainer, entity: string, tokens: string): Promise<string[]> {
  const search = container.resolve(Modules.SEARCH)
  const found: string[] = []
  for (let last = AT_ONCE; last === AT_ONCE;) {
    const { hits } = await search.search({
      entity: entity as never,
      filters: { q: tokens },
      fields: ["id"],
      pagination: { skip: found.length, take: AT_ONCE, order: { id: "ASC" } },
      search_options: { count: "none", match_strategy: "all" },
    })
    found.push(...hits.map(({ id }) => id))
    last = hits.length
  }
  return found
}
