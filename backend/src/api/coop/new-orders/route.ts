import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readNewestOrder } from "../../../purchase/newest-order"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ request }) =>
  readNewestOrder(request.scope, callerOf(request).cooperative_id)
)
