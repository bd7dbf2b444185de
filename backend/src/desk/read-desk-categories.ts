import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { categoryRef, readCategories, type Category } from "../catalogue/categories"
import type { StoredCard } from "../catalogue/listing-card"
import { taxPercents } from "../catalogue/listing-page"
import { shownPicture } from "../catalogue/shown-picture"
import type { Locale } from "../contracts/shapes/basics"

/** Enough of the index that every trade shows something of its own. */
const SAMPLE = 600

type Taxed = Category & { metadata?: { tax_class?: keyof typeof taxPercents } | null }

/** The categories, each with the picture of a listing in it: one read of the index for all. */
export async function readDeskCategories(container: MedusaContainer, locale: Locale) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ rows, words }, found, { data: taxed }] = await Promise.all([
    readCategories(query, locale),
    container.resolve(Modules.SEARCH).search({
      entity: "listing",
      fields: ["category", "card_ar"],
      pagination: { take: SAMPLE },
      search_options: { count: "none" },
    }),
    query.graph({ entity: "product_category", fields: ["id", "metadata"] }),
  ])
  const pictures = new Map<string, StoredCard["image"]>()
  for (const { document } of found.hits) {
    const { category, card_ar } = document as unknown as { category: string[]; card_ar: string }
    const unseen = category.filter((handle) => !pictures.has(handle))
    if (!unseen.length) continue
    const { image } = JSON.parse(card_ar) as StoredCard
    if (image) for (const handle of unseen) pictures.set(handle, image)
  }
  const classes = new Map((taxed as unknown as Taxed[]).map((row) => [row.id, row.metadata?.tax_class ?? "standard"]))
  const node = (row: Category) => ({
    ...categoryRef(row, locale, words),
    image: shownPicture(pictures.get(row.handle), ""),
    tax_percent: taxPercents[classes.get(row.id) ?? "standard"],
  })
  return rows
    .filter((row) => !row.parent_category_id)
    .map((row) => ({
      ...node(row),
      children: rows.filter((child) => child.parent_category_id === row.id).map(node),
    }))
}
