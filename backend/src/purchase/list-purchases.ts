import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/store/buyers/me/purchases/contract"
import type { Locale } from "../contracts/shapes/basics"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { parcelState } from "../modules/purchase/parcel-state"
import { parcelFacts } from "./parcel-facts"
import { readPurchases } from "./read-purchases"

/** A buyer's own placed purchases, newest first. */
export async function listPurchasesOf(
  container: MedusaContainer,
  customer_id: string,
  { locale, page, page_size }: { locale: Locale; page: number; page_size: number }
): Promise<z.input<(typeof contract)["response"]>> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [rows, count] = await purchases.listAndCountPurchases(
    { customer_id, status: "placed" },
    { select: ["id"], order: { placed_at: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const read = await readPurchases(container, { ids: rows.map((row) => row.id), locale })
  return {
    purchases: read.map((purchase) => ({
      reference: purchase.reference,
      placed_at: new Date(purchase.placed_at).toISOString(),
      total: Math.round(Number(purchase.total) * 100) / 100,
      parcels: purchase.parcels.map((parcel) => ({
        cooperative: parcel.cooperative.name,
        region_id: parcel.cooperative.region_id,
        state: parcelState(parcelFacts(purchase.payment, parcel, parcel.order)),
      })),
    })),
    count,
    page,
    page_size,
  }
}
