import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../../modules/purchase"
import { findPurchase } from "../../../../purchase/find-purchase"
import { showPurchase } from "../../../../purchase/show-purchase"
import { answerParcelWorkflow } from "../../../../workflows/parcel/answer-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body: { key, parcel_id }, request }) => {
  const purchase_id = await findPurchase(request.scope, key)
  const purchases: PurchaseModuleService = request.scope.resolve(PURCHASE_MODULE)
  const [own] = await purchases.listParcels({ id: parcel_id, purchase_id }, { select: ["id"] })
  if (!own) throw refusal("NOT_FOUND")
  await answerParcelWorkflow(request.scope).run({ input: { parcel_id, answer: "cancelled" } })
  return showPurchase(request.scope, purchase_id, locale)
})
