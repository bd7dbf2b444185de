import { answer } from "../../../../../contracts/answer"
import { readReviewedListing } from "../../../../../review/read-reviewed-listing"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id }, query: { locale }, request }) =>
  readReviewedListing(request.scope, id, locale)
)
