import { answer } from "../../../contracts/answer"
import { listCashDifferences } from "../../../settlement/list-cash-differences"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listCashDifferences(request.scope, query))
