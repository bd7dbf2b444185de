import type { z } from "@medusajs/framework/zod"
import type { applicationReason, paperKind } from "../contracts/shapes/application"
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
  /** Where it is fetched at a fair; `off`: it will not be there, but at the cooperative. */
  fair: { name: string; venue: string; from: string; until: string; stand: string | null; off: boolean } | null
  goods_total: number
  delivery_total: number
  discount_total: number
  total: number
  paid: number
  arrives_from: string
  arrives_until: string
  answer_due_at: string | null
  /** Why it ended, as a code of ours or in somebody's own words. */
  reason: string | null
  /** What was taken out when it was accepted in part. */
  reduced: { title: string; variant_title: string; was: number; now: number }[]
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
export type ParcelNews = Omit<PurchaseFacts, "total" | "parcels"> & {
  parcel: ParcelFacts
  /** Money that went back, MAD, and how: where that is the news. */
  refund?: { amount: number; by: RefundBy }
}

export type RefundBy = "card" | "transfer" | "cash"

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

/** What organizers announce, in the language of whoever reads it. */
export type AnnouncementFacts = { title: string; body: string; link: string }

/** What can be bought again: a cooperative that opened, or a listing. */
export type AlertFacts = { name: string; link: string }

/** What an applicant is told of a cooperative that wants to come in. */
export type ApplicationNews = {
  cooperative: string
  name: string
  reasons: ApplicationReason[]
  /** The organizers' own words. */
  note: string
  link: string
}

export type ApplicationReason = z.infer<typeof applicationReason>

/** The turns of an application that its writer is told. */
export const applicationEvents = ["sent", "more", "refused", "verified"] as const
export type ApplicationEvent = (typeof applicationEvents)[number]

/** What members are told of their application to a fair. Days as ISO days. */
export type FairNews = {
  name: string
  cooperative: string
  fair: string
  from: string | null
  until: string | null
  venue: string
  stand: string | null
  /** The organizers' own words. */
  message: string
  link: string
}

/** What becomes of an application to a fair. */
export const fairEvents = ["accepted", "waitlisted", "refused", "stand"] as const
export type FairEvent = (typeof fairEvents)[number]

/** What members are told of an organizer's answer about something of theirs. */
export type DeskNews = {
  /** The sign, the listing, the paper or the cooperative, by its name. */
  what: string
  /** The organizers' own words; empty where there is nothing to explain. */
  reason: string
  link: string
}

export type PaperKind = z.infer<typeof paperKind>

/** The answers of organizers that members are told, and what organizers did with the members themselves. */
export const deskEvents = [
  "suspended",
  "reinstated",
  "sign_verified",
  "sign_refused",
  "listing_approved",
  "listing_refused",
  "paper_verified",
  "paper_refused",
  "member_invited",
  "member_role",
  "member_removed",
] as const
export type DeskEvent = (typeof deskEvents)[number]

/** What happens to a parcel that its buyer is told. */
export const parcelEvents = [
  "accepted",
  "accepted_in_part",
  "declined",
  "timed_out",
  "cancelled",
  "packed",
  "ready",
  "partly_shipped",
  "shipped",
  "partly_delivered",
  "delivered",
  "refused",
  "not_fetched",
  "fair_moved",
  "fair_off",
  "return_accepted",
  "return_refused",
  "returned",
  "refunded",
] as const
export type ParcelEvent = (typeof parcelEvents)[number]

/** Every template and what it needs. */
export type TemplateFacts = { [Event in `parcel_${ParcelEvent}`]: ParcelNews } & {
  [Event in `application_${ApplicationEvent}`]: ApplicationNews
} & { [Event in `fair_${FairEvent}`]: FairNews } & { [Event in `desk_${DeskEvent}`]: DeskNews } & {
  purchase_placed: PurchaseFacts
  purchase_paid: PurchaseFacts
  order_received: OrderNews
  order_cancelled: OrderNews
  order_returned: OrderNews
  enquiry_received: EnquiryFacts
  announcement: AnnouncementFacts
  on_sale_again: AlertFacts
  words_found: AlertFacts
}

export type Template = keyof TemplateFacts
