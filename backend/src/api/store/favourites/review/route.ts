import { askIndex, cardsById, cardsOf, inOrder } from "../../../../catalogue/listing-index"
import { answer } from "../../../../contracts/answer"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body, request }) => {
  const ids = [...new Set(body.ids)]
  const [found] = await askIndex(request.scope, [cardsById(ids, locale)])
  const listings = inOrder(cardsOf(found, locale), ids)
  const shown = new Set(listings.map(({ id }) => id))
  return { listings, gone: ids.filter((id) => !shown.has(id)) }
})
