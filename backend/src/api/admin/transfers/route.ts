import { answer } from "../../../contracts/answer"
import { listTransfers } from "../../../settlement/list-transfers"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listTransfers(request.scope, query))
