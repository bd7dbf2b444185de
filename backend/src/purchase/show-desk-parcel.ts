import type { z } from "@medusajs/framework/zod"
import { isoDay } from "../contracts/days"
import type { deskParcel } from "../contracts/shapes/desk"
import type { PickupFair } from "../fairs/pickup-fairs"
import type { PaymentChoice } from "../market/payments"
import type { DeliveryService } from "../modules/delivery/price-delivery"
import { doubtsOf, type PhonePast } from "../modules/purchase/doubt"
import type { PartStep } from "../modules/purchase/boxes"
import type { Reduction } from "../modules/purchase/lessen"
import { mayTake, parcelState } from "../modules/purchase/parcel-state"
import {
  livingFulfillments,
  orderFactFields,
  paidOf,
  parcelFacts,
  type FactOrder,
  type FactParcel,
} from "./parcel-facts"
import { parcelHistory } from "./parcel-history"
import type { NamesOf } from "./reduced-names"
import { showReturns, type ReturnRow } from "./show-returns"

export type DeskParcel = z.input<typeof deskParcel>

type Recipient = {
  recipient: string
  phone: string
  province_id: string
  city: string
  street: string
  landmark?: string
  postcode?: string
}
type Box = NonNullable<FactOrder["fulfillments"]>[number] & { items?: { line_item_id: string; quantity: number }[] }

export type DeskRow = Omit<FactParcel, "returns"> & {
  returns: ReturnRow[]
  id: string
  cooperative_id: string
  service: DeliveryService
  fair_id: string | null
  answer_due_at: Date | null
  answered_at: Date | null
  answer_reason: string | null
  arrives_until: Date
  carrier: string | null
  gift_note: string | null
  goods_total: number
  total: number
  reduced: Reduction[] | null
  part_steps: PartStep[] | null
  call_outcome: NonNullable<DeskParcel["call"]>["outcome"] | null
  called_at: Date | null
  purchase: { reference: string; payment: PaymentChoice; placed_at: Date; phone: string; address: Recipient }
  order: Omit<FactOrder, "fulfillments"> & {
    fulfillments?: Box[]
    cash_differences?: {
      expected: number
      counted: number
      note: string
      resolved_at: Date | null
      resolution: string
    }[]
    items: {
      id: string
      product_title: string | null
      title: string
      variant_title: string | null
      variant_sku: string | null
      quantity: number
      total: number
      product?: { title?: string } | null
      variant?: { title?: string | null } | null
    }[]
  }
}

/** What `deskParcelOf` needs, and where in the graph it is. */
export const deskParcelFields = [
  "*",
  "returns.*",
  "purchase.reference",
  "purchase.payment",
  "purchase.placed_at",
  "purchase.phone",
  "purchase.address",
  "order.total",
  "order.cash_differences.*",
  "order.items.*",
  "order.items.product.title",
  "order.items.variant.title",
  "order.fulfillments.items.line_item_id",
  "order.fulfillments.items.quantity",
  ...orderFactFields.map((field) => `order.${field}`),
]

const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100
const moment = (at: Date | string | null | undefined) => (at ? new Date(at).toISOString() : null)

/** A parcel as its cooperative sees it; of the buyer what the parcel needs. */
export function deskParcelOf(
  row: DeskRow,
  provinces: ReadonlyMap<string, { name: string }>,
  past: PhonePast,
  fair: PickupFair | null,
  named: NamesOf
): DeskParcel {
  const { purchase, order } = row
  const { recipient, phone, province_id, city, street, landmark = "", postcode = "" } = purchase.address
  const state = parcelState(parcelFacts(purchase.payment, row, order))
  const total = centimes(row.total)
  return {
    id: row.id,
    reference: purchase.reference,
    state,
    placed_at: new Date(purchase.placed_at).toISOString(),
    answer_due_at: mayTake("accept", state) ? moment(row.answer_due_at) : null,
    service: row.service as DeskParcel["service"],
    fair,
    payment: purchase.payment,
    gift_note: row.gift_note,
    recipient: {
      name: recipient,
      phone,
      province_id,
      province: provinces.get(province_id)?.name ?? "",
      city,
      street,
      landmark,
      postcode,
    },
    lines: order.items.map((item) => ({
      id: item.id,
      title: item.product?.title ?? item.product_title ?? item.title,
      variant_title: item.variant?.title ?? item.variant_title ?? "",
      sku: item.variant_sku ?? "",
      quantity: Number(item.quantity),
      total: centimes(item.total),
    })),
    reduced: (row.reduced ?? []).map(named),
    goods_total: centimes(row.goods_total),
    total,
    to_collect: purchase.payment === "cash_on_delivery" ? Math.max(0, centimes(total - paidOf(order))) : 0,
    cash_difference: differenceOf(order),
    arrives_until: isoDay(row.arrives_until),
    carrier: row.carrier,
    boxes: (livingFulfillments(order) as Box[]).map((box) => ({
      id: box.id,
      items: (box.items ?? []).map((item) => ({ line_id: item.line_item_id, quantity: Number(item.quantity) })),
      shipped_at: moment(box.shipped_at),
      delivered_at: moment(box.delivered_at),
      tracking: (box.labels ?? []).map((label) => ({ number: label.tracking_number, url: label.tracking_url || null })),
    })),
    history: parcelHistory(purchase.placed_at, row, order),
    // Its own cash is among what is open; once it is prepared nobody calls any more.
    doubts: mayTake("decline", state) ? doubtsOf(purchase.payment, total, past) : [],
    call:
      row.call_outcome && row.called_at
        ? { outcome: row.call_outcome, at: new Date(row.called_at).toISOString() }
        : null,
    returns: showReturns(row.returns, order.items),
    reason: row.answer_reason,
  }
}

function differenceOf({ cash_differences }: DeskRow["order"]): DeskParcel["cash_difference"] {
  const [difference] = cash_differences ?? []
  if (!difference) return null
  const { expected, counted, note, resolved_at, resolution } = difference
  return {
    expected: centimes(expected),
    counted: centimes(counted),
    note,
    resolution: resolved_at ? resolution : null,
  }
}
