import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { categoryRef, readCategories, type Category } from "../../../catalogue/categories"
import { askIndex, cardsOf, countsBy, countsOf, newestCards } from "../../../catalogue/listing-index"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const { rows, words } = await readCategories(request.scope.resolve(ContainerRegistrationKeys.QUERY), locale)
  const families = rows.filter((row) => !row.parent_category_id)
  const [counted, ...newest] = await askIndex(request.scope, [
    countsBy("category", 500),
    ...families.map((row) => newestCards({ category: row.handle }, locale, 1)),
  ])
  const counts = countsOf(counted, "category")
  const node = (row: Category) => ({ ...categoryRef(row, locale, words), listings_count: counts.get(row.handle) ?? 0 })
  return {
    categories: families.map((row, index) => ({
      ...node(row),
      image: cardsOf(newest[index], locale)[0]?.image ?? null,
      children: rows.filter((child) => child.parent_category_id === row.id).map(node),
    })),
  }
})
