import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { recorded } from "../schedule/record-run"
import { ordersOfNobody } from "../workflows/purchase/orders-of-purchase"
import { repairPurchase } from "../workflows/purchase/repair-purchase"
import { tellUntold } from "../workflows/purchase/tell-untold"
import { undoOrders } from "../workflows/purchase/undo-orders"

const MOST_AT_ONCE = 20
/** Longer than a lock of `place` lives: whoever placed is certainly gone. */
const STALE_MS = 6 * 60 * 1000

/**
 * Finds purchases that a crash left half placed, and makes each whole or nothing; cancels orders that belong to nobody;
 * tells of purchases that were placed and not told.
 */
async function repairPlacing(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const before = new Date(Date.now() - STALE_MS)
  const stale = await purchases.listPurchases(
    { status: "placing", updated_at: { $lt: before } },
    { select: ["id"], take: MOST_AT_ONCE }
  )
  for (const { id } of stale) await repairPurchase(container, id)
  await undoOrders(container, await ordersOfNobody(container, before, MOST_AT_ONCE))
  await tellUntold(container, before, MOST_AT_ONCE)
}

export const config = { name: "repair-placing", schedule: "*/2 * * * *" }
export default recorded(config, repairPlacing)
