import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readStatement } from "../../../settlement/read-statement"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) =>
  readStatement(request.scope, { ...query, cooperative_id: callerOf(request).cooperative_id })
)
