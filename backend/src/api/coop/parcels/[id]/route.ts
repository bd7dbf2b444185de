import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { readDeskParcel } from "../../../../purchase/list-desk-parcels"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id }, query: { locale }, request }) =>
  readDeskParcel(request.scope, { id, locale, cooperative_id: callerOf(request).cooperative_id })
)
