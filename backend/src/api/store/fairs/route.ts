import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex, countsBy, countsOf } from "../../../catalogue/listing-index"
import { readFairCards } from "../../../catalogue/read-fairs"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

/** More than there are of them in one answer. */
const FAIRS = 200

export const GET = answer(contract.GET, async ({ query: { locale, page, page_size }, request }) => {
  const range = { skip: (page - 1) * page_size, take: page_size }
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { cards, count } = await readFairCards(query, {}, locale, range)
  const handles = cards.map((card) => card.handle)
  const [counted] = handles.length ? await askIndex(request.scope, [countsBy("fair", FAIRS, { fair: handles })]) : []
  const counts = counted ? countsOf(counted, "fair") : new Map<string, number>()
  const fairs = cards.map((card) => ({ ...card, listings_count: counts.get(card.handle) ?? 0 }))
  return { fairs, count, page, page_size }
})
