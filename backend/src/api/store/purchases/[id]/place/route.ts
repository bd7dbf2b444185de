import { answer } from "../../../../../contracts/answer"
import { buyerIdOf } from "../../../../../contracts/guards"
import { mustNotBeAnothers } from "../../../../../purchase/find-purchase"
import { showPurchase } from "../../../../../purchase/show-purchase"
import { runPlacing } from "../../../../../workflows/purchase/run-placing"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, query: { locale }, body: { total }, request }) => {
  await mustNotBeAnothers(request.scope, id, buyerIdOf(request))
  await runPlacing(request.scope, { purchase_id: id, total })
  return showPurchase(request.scope, id, locale)
})
