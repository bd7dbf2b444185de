import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readWords, type Graph } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { Dimension } from "../contracts/shapes/report"

type Named = { id: string; name: string }

/** Places are territories, whichever kind; the others are called as they are. */
const entityOf = {
  cooperative: "cooperative",
  region: "territory",
  province: "territory",
  category: "product_category",
  fair: "fair",
} as const satisfies Record<Dimension, string>

/** What the rows of a report are called in a language; "" for what has no name any more. Two statements. */
export async function readNames(
  container: MedusaContainer,
  by: Dimension,
  ids: string[],
  locale: Locale
): Promise<(id: string | null) => string> {
  const query: Graph = container.resolve(ContainerRegistrationKeys.QUERY)
  if (!ids.length) return () => ""
  const [{ data }, words] = await Promise.all([
    query.graph({ entity: entityOf[by], fields: ["id", "name"], filters: { id: ids } }),
    readWords(query, ids, [locale]),
  ])
  const names = new Map((data as unknown as Named[]).map(({ id, name }) => [id, words(id, locale, "name", name)]))
  return (id) => (id && names.get(id)) || ""
}
