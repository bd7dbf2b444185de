import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { repairPurchase } from "../workflows/purchase/repair-purchase"

const MOST_AT_ONCE = 20
/** Longer than a lock of `place` lives: whoever placed is certainly gone. */
const STALE_MS = 6 * 60 * 1000

/** Finds purchases that a crash left half placed, and makes each whole or nothing. */
export default async function repairPlacing(container: MedusaContainer): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const stale = await purchases.listPurchases(
    { status: "placing", updated_at: { $lt: new Date(Date.now() - STALE_MS) } },
    { select: ["id"], take: MOST_AT_ONCE }
  )
  for (const { id } of stale) await repairPurchase(container, id)
}

export const config = { name: "repair-placing", schedule: "*/2 * * * *" }
