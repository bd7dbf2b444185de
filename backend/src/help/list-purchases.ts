import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/purchases/contract"
import { phone } from "../contracts/shapes/phone"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { parcelState } from "../modules/purchase/parcel-state"
import { readSought } from "../modules/purchase/sought"
import { parcelFacts } from "../purchase/parcel-facts"
import { readPurchases } from "../purchase/read-purchases"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** Purchases that answer to a reference, a phone or a name; to an order; or that somebody complains about. */
export async function listPurchases(
  container: MedusaContainer,
  { q, order_id, only, locale, page, page_size }: Asked
): Promise<Answer> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const sought = readSought(q, (typed) => phone.safeParse(typed).data ?? null)
  const { ids, count } = await service.find(
    { ...sought, order_id: order_id ?? null, complaints: only === "complaints" },
    { skip: (page - 1) * page_size, take: page_size }
  )
  const [rows, open] = await Promise.all([
    readPurchases(container, { ids, locale }),
    service.listPurchaseNotes(
      { purchase_id: ids, kind: "complaint", solved_at: null },
      { select: ["purchase_id"], take: null as never }
    ),
  ])
  const purchases = rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    placed_at: new Date(row.placed_at).toISOString(),
    total: Math.round(Number(row.total) * 100) / 100,
    payment: row.payment,
    recipient: row.address.recipient,
    phone: row.phone,
    open_complaints: open.filter(({ purchase_id }) => purchase_id === row.id).length,
    parcels: row.parcels.map((parcel) => ({
      id: parcel.id,
      order_id: parcel.order.id,
      cooperative: parcel.cooperative.name,
      state: parcelState(parcelFacts(row.payment, parcel, parcel.order)),
    })),
  }))
  return { purchases, count, page, page_size }
}
