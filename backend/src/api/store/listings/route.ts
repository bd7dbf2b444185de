import { searchListings } from "../../../catalogue/search-listings"
import { answer } from "../../../contracts/answer"
import { countSearch } from "../../../searched/count"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => {
  const { page, page_size, q, locale } = query
  const found = await searchListings(request.scope, query)
  if (query.counted && q) countSearch(request.scope, q, locale, (found.exact ?? found.count) === 0)
  return { ...found, page, page_size }
})
