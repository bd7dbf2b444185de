import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { readDeskFair } from "../../../../fairs/read-desk-fairs"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id }, query: { locale }, request }) =>
  readDeskFair(request.scope, id, { cooperative_id: callerOf(request).cooperative_id, locale })
)
