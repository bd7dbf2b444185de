import type { MedusaContainer } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { readPurchases, type PurchaseRow } from "../purchase/read-purchases"

/** Every placed purchase of an account, newest first: what concerns all of them cannot be told by pages. */
export async function readOwnPurchases(
  container: MedusaContainer,
  customer_id: string,
  locale: Locale
): Promise<PurchaseRow[]> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const rows = await service.listPurchases(
    { customer_id, status: "placed" },
    { select: ["id"], order: { placed_at: "DESC" }, take: null as unknown as number }
  )
  return readPurchases(container, { ids: rows.map(({ id }) => id), locale })
}
