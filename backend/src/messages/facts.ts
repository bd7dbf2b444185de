import type { Locale } from "../contracts/shapes/basics"

export type { Locale }

type Service = "home" | "express" | "pickup_cooperative" | "pickup_fair"
type Payment = "cash_on_delivery" | "bank_transfer" | "card"

/** One parcel as a message tells it. Money in MAD, days as ISO dates, moments in UTC. */
export type ParcelFacts = {
  number: number
  cooperative: { name: string; region_id: string }
  lines: { title: string; variant_title: string; quantity: number; total: number }[]
  service: Service
  goods_total: number
  delivery_total: number
  discount_total: number
  total: number
  paid: number
  arrives_from: string
  arrives_until: string
  answer_due_at: string | null
  reason: string | null
  tracking: { carrier: string; number: string; url: string | null }[]
}

/** What the buyer is told when a purchase is placed. */
export type PurchaseFacts = {
  reference: string
  name: string
  payment: Payment
  total: number
  parcels: ParcelFacts[]
  track_url: string
}

/** What the buyer is told of one parcel. */
export type ParcelNews = Omit<PurchaseFacts, "total" | "parcels"> & { parcel: ParcelFacts }

/** What the members of a cooperative are told of an order: nothing about who bought. */
export type OrderNews = {
  reference: string
  pieces: number
  total: number
  answer_due_at: string | null
  desk_url: string
}

/** What somebody wrote to the market. */
export type EnquiryFacts = {
  id: string
  name: string
  contact: string
  subject: "order" | "cooperative" | "press" | "privacy" | "other"
  reference: string | null
  body: string
}

/** What happens to a parcel that its buyer is told. */
export const parcelEvents = [
  "accepted",
  "declined",
  "timed_out",
  "cancelled",
  "shipped",
  "delivered",
  "refused",
] as const
export type ParcelEvent = (typeof parcelEvents)[number]

/** Every template and what it needs. */
export type TemplateFacts = { [Event in `parcel_${ParcelEvent}`]: ParcelNews } & {
  purchase_placed: PurchaseFacts
  order_received: OrderNews
  order_cancelled: OrderNews
  enquiry_received: EnquiryFacts
}

export type Template = keyof TemplateFacts
