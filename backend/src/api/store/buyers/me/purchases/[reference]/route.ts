import { answer } from "../../../../../../contracts/answer"
import { refusal } from "../../../../../../contracts/codes"
import { buyerIdOf } from "../../../../../../contracts/guards"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../../../../modules/purchase"
import { normaliseReference } from "../../../../../../modules/purchase/reference"
import { showPurchase } from "../../../../../../purchase/show-purchase"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params, query: { locale }, request }) => {
  const purchases: PurchaseModuleService = request.scope.resolve(PURCHASE_MODULE)
  const [own] = await purchases.listPurchases(
    { reference: normaliseReference(params.reference), customer_id: buyerIdOf(request), status: "placed" },
    { select: ["id"] }
  )
  if (!own) throw refusal("NOT_FOUND")
  return showPurchase(request.scope, own.id, locale)
})
