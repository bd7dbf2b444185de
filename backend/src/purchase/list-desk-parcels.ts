import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/coop/parcels/contract"
import { isoDay } from "../contracts/days"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import type { PaymentChoice } from "../market/payments"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import type { DeliveryService } from "../modules/delivery/price-delivery"
import { parcelState } from "../modules/purchase/parcel-state"
import { orderFactFields, parcelFacts, type FactOrder, type FactParcel } from "./parcel-facts"
import { showReturns, type ReturnRow } from "./show-returns"

type Answer = z.input<(typeof contract)["response"]>
type Recipient = {
  recipient: string
  phone: string
  province_id: string
  city: string
  street: string
  landmark?: string
  postcode?: string
}
type Row = Omit<FactParcel, "returns"> & {
  id: string
  service: DeliveryService
  answer_due_at: Date | null
  arrives_until: Date
  gift_note: string | null
  returns: ReturnRow[]
  goods_total: number
  total: number
  purchase: { reference: string; payment: PaymentChoice; placed_at: Date; address: Recipient }
  order: FactOrder & {
    items: {
      id: string
      product_title: string | null
      title: string
      variant_title: string | null
      variant_sku: string | null
      quantity: number
      total: number
    }[]
  }
}

const fields = [
  "*",
  "returns.*",
  "purchase.reference",
  "purchase.payment",
  "purchase.placed_at",
  "purchase.address",
  "order.total",
  "order.items.*",
  ...orderFactFields.map((field) => `order.${field}`),
]

const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100

/** The parcels of one cooperative and of no other: its id is bound here, not taken from the caller's query. */
export async function listDeskParcels(
  container: MedusaContainer,
  {
    cooperative_id,
    locale,
    page,
    page_size,
  }: { cooperative_id: string; locale: Locale; page: number; page_size: number }
): Promise<Answer> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [own, count] = await purchases.listAndCountParcels(
    { cooperative_id, order_id: { $ne: null } },
    { select: ["id"], order: { created_at: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const ids = own.map((parcel) => parcel.id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = ids.length
    ? await query.graph({ entity: "parcel", fields, filters: { id: ids } }, { locale: medusaLocale[locale] })
    : { data: [] }
  const rows = data as unknown as Row[]
  return { parcels: ids.flatMap((id) => rows.filter((row) => row.id === id).map(deskParcelOf)), count, page, page_size }
}

function deskParcelOf(row: Row): Answer["parcels"][number] {
  const { purchase, order } = row
  const { recipient, phone, province_id, city, street, landmark = "", postcode = "" } = purchase.address
  return {
    id: row.id,
    reference: purchase.reference,
    state: parcelState(parcelFacts(purchase.payment, row, order)),
    placed_at: new Date(purchase.placed_at).toISOString(),
    answer_due_at: row.answer_due_at && new Date(row.answer_due_at).toISOString(),
    service: row.service as Answer["parcels"][number]["service"],
    payment: purchase.payment,
    gift_note: row.gift_note,
    recipient: { name: recipient, phone, province_id, city, street, landmark, postcode },
    lines: order.items.map((item) => ({
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? "",
      sku: item.variant_sku ?? "",
      quantity: Number(item.quantity),
      total: centimes(item.total),
    })),
    goods_total: centimes(row.goods_total),
    total: centimes(row.total),
    arrives_until: isoDay(row.arrives_until),
    returns: showReturns(row.returns, order.items),
  }
}
