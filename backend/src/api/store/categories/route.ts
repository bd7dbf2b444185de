import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { categoryRef, readCategories, type Category } from "../../../catalogue/categories"
import { askIndex, countsBy, countsOf } from "../../../catalogue/listing-index"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const [{ rows, words }, [counted]] = await Promise.all([
    readCategories(request.scope.resolve(ContainerRegistrationKeys.QUERY), locale),
    askIndex(request.scope, [countsBy("category", 500)]),
  ])
  const counts = countsOf(counted, "category")
  const node = (row: Category) => ({ ...categoryRef(row, locale, words), listings_count: counts.get(row.handle) ?? 0 })
  return {
    categories: rows
      .filter((row) => !row.parent_category_id)
      .map((row) => ({
        ...node(row),
        children: rows.filter((child) => child.parent_category_id === row.id).map(node),
      })),
  }
})
