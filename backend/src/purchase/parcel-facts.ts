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
  "payment_collections.payments.refunds.amount",
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
      refunds?: { amount: number }[]
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
}

export type FactParcel = {
  answer: ParcelFacts["answer"]
  packed_at?: Moment
  refused_at?: Moment
}

const sum = (amounts: { amount: number }[] | undefined) =>
  (amounts ?? []).reduce((total, one) => total + Number(one.amount), 0)

const payments = (order: FactOrder) =>
  (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])

export const livingFulfillments = (order: FactOrder) => (order.fulfillments ?? []).filter((one) => !one.canceled_at)

/** MAD, major units. */
export const paidOf = (order: FactOrder) => payments(order).reduce((total, payment) => total + sum(payment.captures), 0)
export const refundedOf = (order: FactOrder) =>
  payments(order).reduce((total, payment) => total + sum(payment.refunds), 0)

/** The payment that can still be captured, if any. */
export const openPaymentOf = (order: FactOrder) =>
  payments(order).find((payment) => !payment.canceled_at && !payment.captures?.length)

/** The payment that holds money, less what was given back of it; none where nothing is left. */
export function paidPaymentOf(order: FactOrder): { payment_id: string; amount: number } | undefined {
  return payments(order)
    .map((payment) => ({ payment_id: payment.id, amount: sum(payment.captures) - sum(payment.refunds) }))
    .find((payment) => payment.amount > 0)
}

export function parcelFacts(payment: ParcelFacts["payment"], parcel: FactParcel, order: FactOrder): ParcelFacts {
  const boxes = livingFulfillments(order)
  const returned = (order.returns ?? []).filter((one) => one.status !== "canceled")
  return {
    payment,
    captured: paidOf(order) > 0,
    answer: parcel.answer,
    packed: Boolean(parcel.packed_at),
    shipped: boxes.length > 0 && boxes.every((box) => box.shipped_at || box.delivered_at),
    delivered: boxes.length > 0 && boxes.every((box) => box.delivered_at),
    refused: Boolean(parcel.refused_at),
    order_canceled: order.status === "canceled",
    return_status: !returned.length
      ? null
      : returned.some((one) => one.status === "received")
        ? "received"
        : "requested",
  }
}
