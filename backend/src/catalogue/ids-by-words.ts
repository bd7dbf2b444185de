import type { MedusaContainer } from "@medusajs/framework/types"
import { hard, understand } from "../search/understand"
import { engineOrder } from "./index-engine"
import { askIfThere } from "./listing-index"
import { hasWords } from "./listing-query"
import { readVocabulary } from "./read-vocabulary"

/** Nobody reads further in a list of what was typed for. */
const MOST = 200

/**
 * Ids of the cooperatives or fairs that some typed words mean to a buyer, the last perhaps half typed: slips, other languages and
 * letters included. For lists that hold more than the market shows; none where the indexes do not answer.
 */
export async function idsByWords(container: MedusaContainer, entity: "cooperative" | "fair", q: string) {
  if (!hasWords(q)) return []
  const must = hard(understand(q, await readVocabulary(container), { typing: true }).wanted)
  if (!must.length) return []
  const [{ hits }] = await askIfThere(container, [
    {
      entity,
      filters: { q: must.map(({ token }) => token).join(" ") },
      fields: ["id"],
      pagination: { take: MOST, order: engineOrder },
      search_options: { count: "none", match_strategy: must.at(-1)?.start ? "last" : "all" },
    },
  ])
  return hits.map(({ id }) => id)
}
