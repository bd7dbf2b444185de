import { answer } from "../../../../../contracts/answer"
import { countParticipations } from "../../../../../fairs/list-fairs"
import { listParticipations } from "../../../../../fairs/list-participations"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query, request }) => {
  const [found, counts] = await Promise.all([
    listParticipations(request.scope, { ...query, fair_id: id }),
    countParticipations(request.scope, [id]),
  ])
  return { ...found, counts: counts(id), page: query.page, page_size: query.page_size }
})
