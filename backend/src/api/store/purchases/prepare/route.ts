import { answer } from "../../../../contracts/answer"
import { buyerIdOf } from "../../../../contracts/guards"
import { showPrepared } from "../../../../purchase/show-prepared"
import { preparePurchaseWorkflow } from "../../../../workflows/purchase/prepare-purchase"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body, request }) => {
  const { result } = await preparePurchaseWorkflow(request.scope).run({
    input: { body, locale, customer_id: buyerIdOf(request) },
  })
  return showPrepared(request.scope, result, locale)
})
