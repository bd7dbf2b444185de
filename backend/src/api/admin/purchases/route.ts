import { answer } from "../../../contracts/answer"
import { listPurchases } from "../../../help/list-purchases"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listPurchases(request.scope, query))
