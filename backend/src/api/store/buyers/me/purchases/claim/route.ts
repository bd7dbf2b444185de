import { answer } from "../../../../../../contracts/answer"
import { buyerIdOf } from "../../../../../../contracts/guards"
import { findPurchase } from "../../../../../../purchase/find-purchase"
import { claimPurchaseWorkflow } from "../../../../../../workflows/purchase/claim-purchase"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body, request }) => {
  const purchase_id = await findPurchase(request.scope, body)
  const { result } = await claimPurchaseWorkflow(request.scope).run({
    input: { purchase_id, customer_id: buyerIdOf(request) as string },
  })
  return { reference: result.reference }
})
