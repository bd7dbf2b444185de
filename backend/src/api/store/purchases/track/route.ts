import { answer } from "../../../../contracts/answer"
import { findPurchase } from "../../../../purchase/find-purchase"
import { showPurchase } from "../../../../purchase/show-purchase"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body, request }) =>
  showPurchase(request.scope, await findPurchase(request.scope, body), locale)
)
