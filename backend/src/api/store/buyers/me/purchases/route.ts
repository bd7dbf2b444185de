import { answer } from "../../../../../contracts/answer"
import { buyerIdOf } from "../../../../../contracts/guards"
import { listPurchasesOf } from "../../../../../purchase/list-purchases"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) =>
  listPurchasesOf(request.scope, buyerIdOf(request) as string, query)
)
