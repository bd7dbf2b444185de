import { answer } from "../../../../contracts/answer"
import { findOwnParcel } from "../../../../purchase/find-purchase"
import { showPurchase } from "../../../../purchase/show-purchase"
import { askReturnWorkflow } from "../../../../workflows/return/ask-return"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body: { key, ...asked }, request }) => {
  const purchase_id = await findOwnParcel(request.scope, key, asked.parcel_id)
  await askReturnWorkflow(request.scope).run({ input: asked })
  return showPurchase(request.scope, purchase_id, locale)
})
