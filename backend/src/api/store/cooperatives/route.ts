import { readCooperativeCards } from "../../../catalogue/read-cooperatives"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(
  contract.GET,
  async ({ query: { locale, region, province, sector, page, page_size }, request }) => {
    const filters = {
      ...(region && { region_id: region }),
      ...(province && { province_id: province }),
      ...(sector && { sectors: { handle: sector } }),
    }
    const pagination = { skip: (page - 1) * page_size, take: page_size }
    const { cards, count } = await readCooperativeCards(request.scope, filters, locale, pagination)
    return { cooperatives: cards, count, page, page_size }
  }
)
