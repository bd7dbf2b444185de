import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { countParticipations } from "../../../../../fairs/list-fairs"
import { listParticipations } from "../../../../../fairs/list-participations"
import { readQuotas } from "../../../../../fairs/read-quotas"
import { FAIR_MODULE, type FairModuleService } from "../../../../../modules/fair"
import { quotasOf } from "../../../../../modules/fair/quotas"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query, request }) => {
  const service: FairModuleService = request.scope.resolve(FAIR_MODULE)
  const [fair] = await service.listFairs({ id }, { select: ["id", "call_places", "call_quotas"] })
  if (!fair) throw refusal("NOT_FOUND")
  const [found, counts, quotas] = await Promise.all([
    listParticipations(request.scope, { ...query, fair_id: id }),
    countParticipations(request.scope, [id]),
    readQuotas(request.scope, { fair_id: id, quotas: quotasOf(fair), locale: query.locale }),
  ])
  return { ...found, counts: counts(id), quotas, page: query.page, page_size: query.page_size }
})
