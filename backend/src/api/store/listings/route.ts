import { searchListings } from "../../../catalogue/search-listings"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => {
  const { page, page_size } = query
  return { ...(await searchListings(request.scope, query)), page, page_size }
})
