import { storedDay } from "../contracts/days"
import { isPickup } from "../modules/delivery/price-delivery"
import type { ParcelFacts } from "../modules/purchase/parcel-state"

/** What `parcelState` needs of an order, and where in Medusa's graph it is. */
export const orderFactFields = [
  "id",
  "status",
  "canceled_at",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.captures.created_at",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
  "refund_transfers.refund_id",
  "refund_transfers.sent_on",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.labels.tracking_number",
  "fulfillments.labels.tracking_url",
  "returns.status",
  "returns.created_at",
  "returns.received_at",
]

type Moment = Date | string | null | undefined
export type FactOrder = {
  id: string
  status: string
  canceled_at?: Moment
  payment_collections?: {
    payments?: {
      id: string
      canceled_at?: Moment
      captures?: { amount: number; created_at: Moment }[]
      refunds?: { id: string; amount: number; created_at: Moment }[]
    }[]
  }[]
  fulfillments?: {
    id: string
    canceled_at?: Moment
    packed_at?: Moment
    shipped_at?: Moment
    delivered_at?: Moment
    labels?: { tracking_number: string; tracking_url: string }[]
  }[]
  returns?: { status: string; created_at: Moment; received_at?: Moment }[]
  /** Of a payment by bank transfer: what has to be sent back, or was. */
  refund_transfers?: { refund_id: string; sent_on: string | null }[]
}

/** Our record of what was given back; read with the parcel as `returns.*`. */
export type FactReturn = {
  created_at: Moment
  answer: "pending" | "accepted" | "refused"
  answered_at?: Moment
  received_at?: Moment
  refunded_at?: Moment
}

export type FactParcel = {
  service: string
  answer: ParcelFacts["answer"]
  packed_at?: Moment
  refused_at?: Moment
  returns?: FactReturn[]
}

const sum = (amounts: { amount: number }[] | undefined) =>
  (amounts ?? []).reduce((total, one) => total + Number(one.amount), 0)

const centimes = (amount: number) => Math.round(amount * 100) / 100

const payments = (order: Pick<FactOrder, "payment_collections">) =>
  (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])

export const livingFulfillments = (order: FactOrder) => (order.fulfillments ?? []).filter((one) => !one.canceled_at)

/** MAD, major units. */
export const paidOf = (order: FactOrder) => payments(order).reduce((total, payment) => total + sum(payment.captures), 0)

/** What was given back of an order. `due`: it is owed, and was not sent yet; `at`: since when, or when it was sent. */
export function refundsOf(order: Pick<FactOrder, "payment_collections" | "refund_transfers">) {
  const transfers = new Map((order.refund_transfers ?? []).map((one) => [one.refund_id, one.sent_on]))
  return payments(order)
    .flatMap((payment) => payment.refunds ?? [])
    .map(({ id, amount, created_at }) => {
      const sent_on = transfers.get(id)
      const at = sent_on ? storedDay(sent_on) : new Date(created_at as Date)
      return { id, amount: Number(amount), due: transfers.has(id) && !sent_on, at }
    })
}

/** The payment that can still be captured, if any. */
export const openPaymentOf = (order: FactOrder) =>
  payments(order).find((payment) => !payment.canceled_at && !payment.captures?.length)

/** The payment that holds money, less what was given back of it; none where nothing is left. */
export function paidPaymentOf(order: FactOrder): { payment_id: string; amount: number } | undefined {
  return payments(order)
    .map((payment) => ({ payment_id: payment.id, amount: centimes(sum(payment.captures) - sum(payment.refunds)) }))
    .find((payment) => payment.amount > 0)
}

export function parcelFacts(payment: ParcelFacts["payment"], parcel: FactParcel, order: FactOrder): ParcelFacts {
  const boxes = livingFulfillments(order)
  return {
    payment,
    captured: paidOf(order) > 0,
    answer: parcel.answer,
    packed: Boolean(parcel.packed_at),
    shipped: boxes.length > 0 && boxes.every((box) => box.shipped_at || box.delivered_at),
    delivered: boxes.length > 0 && boxes.every((box) => box.delivered_at),
    refused: Boolean(parcel.refused_at),
    pickup: isPickup(parcel.service),
    order_canceled: order.status === "canceled",
    return_status: returnStatus(parcel, order),
  }
}

/** The last of some returns; undefined where there is none. */
export function lastReturn<Return extends { created_at: Moment }>(returns: Return[] | undefined): Return | undefined {
  const time = (one: Return) => new Date(one.created_at as Date).getTime()
  return [...(returns ?? [])].sort((a, b) => time(b) - time(a))[0]
}

function returnStatus(parcel: FactParcel, order: FactOrder): ParcelFacts["return_status"] {
  const asked = lastReturn(parcel.returns)
  // Paid back and cut off there, the goods are still to be noted: it is as before, and done again.
  if (asked?.received_at) return asked.refunded_at ? "refunded" : "received"
  if (asked) return asked.answer === "pending" ? "requested" : asked.answer
  // Made in Medusa's dashboard, of which we keep no record.
  const made = (order.returns ?? []).filter((one) => one.status !== "canceled")
  if (!made.length) return null
  return made.some((one) => one.status === "received") ? "received" : "requested"
}

/** When the last of its boxes was handed over; null while one is not. */
export function deliveredAt(order: FactOrder): Date | null {
  const boxes = livingFulfillments(order)
  if (!boxes.length || boxes.some((box) => !box.delivered_at)) return null
  return new Date(Math.max(...boxes.map((box) => new Date(box.delivered_at as Date).getTime())))
}
