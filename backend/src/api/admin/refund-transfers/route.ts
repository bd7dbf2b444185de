import { answer } from "../../../contracts/answer"
import { listRefundTransfers } from "../../../settlement/list-refund-transfers"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listRefundTransfers(request.scope, query))
