import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { abandonIntent } from "../../card/intent"
import { cardSettings } from "../../card/stripe"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { ordersOfPurchase } from "./orders-of-purchase"

/**
 * The card's holder is free again, where nothing of the purchase stands. The purchase keeps the intent's id: the next
 * one is opened in its place. Never throws: an authorisation nobody gave back ends by itself after some days.
 */
export async function releaseCardIntent(container: MedusaContainer, purchase_id: string): Promise<void> {
  try {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const [purchase] = await purchases.listPurchases({ id: purchase_id }, { select: ["id", "payment_intent_id"] })
    if (!purchase?.payment_intent_id || !cardSettings()) return
    const orders = await ordersOfPurchase(container, purchase_id)
    if (orders.some((order) => order.status !== "canceled")) return
    await abandonIntent(purchase.payment_intent_id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`the card intent of ${purchase_id} was not released: ${(error as Error).message}`)
  }
}
