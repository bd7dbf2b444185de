import { answer } from "../../../contracts/answer"
import { readDeskCategories } from "../../../desk/read-desk-categories"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => ({
  categories: await readDeskCategories(request.scope, locale),
}))
