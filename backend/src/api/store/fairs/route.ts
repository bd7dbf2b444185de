import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readFairCards } from "../../../catalogue/read-fairs"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale, page, page_size }, request }) => {
  const range = { skip: (page - 1) * page_size, take: page_size }
  const { cards, count } = await readFairCards(
    request.scope.resolve(ContainerRegistrationKeys.QUERY),
    {},
    locale,
    range
  )
  return { fairs: cards, count, page, page_size }
})
