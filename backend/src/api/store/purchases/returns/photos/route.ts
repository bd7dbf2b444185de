import { answer } from "../../../../../contracts/answer"
import { keepPhoto } from "../../../../../evidence/photo-store"
import { findPurchase } from "../../../../../purchase/find-purchase"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { key, photo }, request }) => {
  const purchase_id = await findPurchase(request.scope, key)
  return { photo: await keepPhoto(purchase_id, Buffer.from(photo, "base64")) }
})
