import type { Locale } from "../contracts/shapes/basics"
import { readWords, type Graph, type Words } from "./words"

export type Category = {
  id: string
  handle: string
  name: string
  description: string
  parent_category_id: string | null
  rank: number
}

/** All open categories in their order, with their words in one language. */
export async function readCategories(query: Graph, locale: Locale): Promise<{ rows: Category[]; words: Words }> {
  const { data } = await query.graph({
    entity: "product_category",
    fields: ["id", "handle", "name", "description", "parent_category_id", "rank"],
    filters: { is_active: true, is_internal: false },
  })
  const rows = (data as unknown as Category[]).sort((a, b) => a.rank - b.rank)
  return {
    rows,
    words: await readWords(
      query,
      rows.map((row) => row.id),
      [locale]
    ),
  }
}

export const categoryRef = (row: Pick<Category, "id" | "handle" | "name">, locale: Locale, words: Words) => ({
  handle: row.handle,
  name: words(row.id, locale, "name", row.name),
})
