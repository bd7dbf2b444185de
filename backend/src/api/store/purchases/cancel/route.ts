import { answer } from "../../../../contracts/answer"
import { findOwnParcel } from "../../../../purchase/find-purchase"
import { showPurchase } from "../../../../purchase/show-purchase"
import { answerParcelWorkflow } from "../../../../workflows/parcel/answer-parcel"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body: { key, parcel_id }, request }) => {
  const purchase_id = await findOwnParcel(request.scope, key, parcel_id)
  await answerParcelWorkflow(request.scope).run({ input: { parcel_id, answer: "cancelled" } })
  return showPurchase(request.scope, purchase_id, locale)
})
