import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import type { PaymentChoice } from "../market/payments"
import type { PartStep } from "../modules/purchase/boxes"
import type { ParcelFacts } from "../modules/purchase/parcel-state"
import type { z } from "@medusajs/framework/zod"
import type { legalForm } from "../contracts/shapes/basics"
import { orderFactFields, type FactOrder } from "./parcel-facts"
import type { MarkedProduct } from "./perishable"
import type { ReturnRow } from "./show-returns"

type LegalForm = z.infer<typeof legalForm>

export type OrderRow = FactOrder & {
  total: number
  tax_total: number
  discount_total: number
  shipping_total: number
  original_item_total: number
  items: {
    id: string
    variant_id: string | null
    product_handle: string | null
    product_id: string | null
    product_title: string | null
    title: string
    variant_title: string | null
    variant?: { title: string | null } | null
    quantity: number
    unit_price: number
    original_total: number
    tax_total: number
    tax_lines?: { rate: number | string }[]
    product?: (MarkedProduct & { title?: string; listing?: { images: unknown } }) | null
  }[]
}

export type ParcelRow = {
  id: string
  position: number
  service: string
  fair_id: string | null
  answer: ParcelFacts["answer"]
  answer_due_at: Date | null
  answered_at: Date | null
  answer_reason: string | null
  packed_at: Date | null
  reduced: unknown[] | null
  part_steps: PartStep[] | null
  refused_at: Date | null
  carrier: string | null
  gift_note: string | null
  returns: ReturnRow[]
  arrives_from: Date
  arrives_until: Date
  goods_total: number
  delivery_total: number
  total: number
  cooperative: {
    id: string
    handle: string
    name: string
    region_id: string
    status: string
    legal_form: LegalForm
    locality: string
    ice: string | null
    register_court: string | null
    register_number: string | null
  }
  order: OrderRow
}

export type PurchaseRow = {
  id: string
  reference: string
  customer_id: string | null
  payment: PaymentChoice
  placed_at: Date
  total: number
  phone: string
  email: string | null
  locale: Locale
  address: { recipient: string; phone: string; province_id: string; city: string; street: string; landmark: string }
  parcels: ParcelRow[]
}

const fields = [
  "id",
  "reference",
  "customer_id",
  "payment",
  "placed_at",
  "total",
  "phone",
  "email",
  "locale",
  "address",
  "parcels.*",
  "parcels.returns.*",
  "parcels.cooperative.id",
  "parcels.cooperative.handle",
  "parcels.cooperative.name",
  "parcels.cooperative.region_id",
  "parcels.cooperative.status",
  "parcels.cooperative.legal_form",
  "parcels.cooperative.locality",
  "parcels.cooperative.ice",
  "parcels.cooperative.register_court",
  "parcels.cooperative.register_number",
  "parcels.order.total",
  "parcels.order.tax_total",
  "parcels.order.discount_total",
  "parcels.order.shipping_total",
  "parcels.order.original_item_total",
  "parcels.order.items.*",
  "parcels.order.items.tax_total",
  "parcels.order.items.tax_lines.rate",
  "parcels.order.items.variant.title",
  "parcels.order.items.product.title",
  "parcels.order.items.product.metadata",
  "parcels.order.items.product.categories.metadata",
  "parcels.order.items.product.listing.images",
  ...orderFactFields.map((field) => `parcels.order.${field}`),
]

/** Placed purchases with their parcels and orders. A constant number of statements whatever their number. */
export async function readPurchases(
  container: MedusaContainer,
  { ids, locale }: { ids: string[]; locale: Locale }
): Promise<PurchaseRow[]> {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "purchase", fields, filters: { id: ids, status: "placed" } },
    { locale: medusaLocale[locale] }
  )
  const rows = data as unknown as PurchaseRow[]
  for (const row of rows) row.parcels.sort((a, b) => a.position - b.position)
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
