import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { categoryRef, readCategories } from "../../../../catalogue/categories"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { handle }, query: { locale }, request }) => {
  const { rows, words } = await readCategories(request.scope.resolve(ContainerRegistrationKeys.QUERY), locale)
  const row = rows.find((one) => one.handle === handle)
  if (!row) throw refusal("NOT_FOUND")
  const parent = rows.find((one) => one.id === row.parent_category_id)
  return {
    category: {
      ...categoryRef(row, locale, words),
      description: words(row.id, locale, "description", row.description),
    },
    parent: parent ? categoryRef(parent, locale, words) : null,
    children: rows.filter((one) => one.parent_category_id === row.id).map((one) => categoryRef(one, locale, words)),
  }
})
