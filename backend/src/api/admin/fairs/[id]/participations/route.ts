import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { countParticipations } from "../../../../../fairs/list-fairs"
import { listParticipations } from "../../../../../fairs/list-participations"
import { FAIR_MODULE, type FairModuleService } from "../../../../../modules/fair"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query, request }) => {
  const service: FairModuleService = request.scope.resolve(FAIR_MODULE)
  if (!(await service.listFairs({ id }, { select: ["id"] })).length) throw refusal("NOT_FOUND")
  const [found, counts] = await Promise.all([
    listParticipations(request.scope, { ...query, fair_id: id }),
    countParticipations(request.scope, [id]),
  ])
  return { ...found, counts: counts(id), page: query.page, page_size: query.page_size }
})
