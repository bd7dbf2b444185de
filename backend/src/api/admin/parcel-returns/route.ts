import { answer } from "../../../contracts/answer"
import { listReturns } from "../../../purchase/list-returns"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listReturns(request.scope, query))
