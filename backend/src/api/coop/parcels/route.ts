import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { listDeskParcels } from "../../../purchase/list-desk-parcels"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) =>
  listDeskParcels(request.scope, { ...query, cooperative_id: callerOf(request).cooperative_id })
)
