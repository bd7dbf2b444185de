import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { abandonIntent } from "../../card/intent"
import { isRefusal } from "../../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { runPlacing } from "./run-placing"

/**
 * Places the purchase an authorised intent is for. An intent the purchase no longer goes by (the basket changed in
 * another window) is given up. What is refused for good is no error: Stripe need not tell it again; PURCHASE_BUSY is.
 */
export async function placeAuthorised(
  container: MedusaContainer,
  intent: { purchase_id: string; payment_intent_id: string }
): Promise<void> {
  const { purchase_id, payment_intent_id } = intent
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [purchase] = await purchases.listPurchases(
    { id: purchase_id },
    { select: ["id", "status", "payment", "payment_intent_id"] }
  )
  // An account of Stripe's may serve more than this market: what we do not know we leave alone.
  if (!purchase) return
  if (
    purchase.payment_intent_id !== payment_intent_id ||
    (purchase.payment !== "card" && purchase.status === "draft")
  ) {
    return abandonIntent(payment_intent_id)
  }
  if (purchase.status === "placed") return
  try {
    await runPlacing(container, { purchase_id })
  } catch (error) {
    if (!isRefusal(error) || error.code === "PURCHASE_BUSY") throw error
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`card purchase ${purchase_id} is not placed: ${error.message}`)
  }
}
