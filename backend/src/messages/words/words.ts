import type { EnquiryFacts, ParcelEvent, ParcelFacts, PurchaseFacts, RefundBy } from "../facts"

/** What happened to a parcel, ready to be told: amounts and names already written out. */
export type Told = {
  cooperative: string
  reference: string
  total: string
  cash: boolean
  /** Where it is fetched at a fair: the fair, and with its place; its days written out. */
  fair: { name: string; where: string; days: string; stand: string | null } | null
  refund: string
}

/** Every word of the messages in one language. */
export type Words = {
  market: string
  closing: string
  /** What stands between a label and its value, and between two parts of a name. */
  colon: string
  comma: string
  greeting: (name: string) => string
  reference: string
  goods: string
  delivery: string
  discount: string
  total: string
  arrival: string
  /** Beside the days of a fair at which it is fetched. */
  fetch: string
  answer: string
  parcel: string
  reason: string
  /** What the codes of a reason mean. */
  reasons: Readonly<Record<string, string>>
  /** What a cooperative says of goods that are to come back. */
  note: string
  /** So many pieces come, of so many. */
  instead: (now: number, was: number) => string
  track: string
  follow: string
  follow_there: string
  at: (moment: { day: string; hour: string }) => string
  pieces: (count: number) => string
  services: Record<ParcelFacts["service"], string>
  placed: {
    subject: (reference: string) => string
    title: string
    lead: (parcels: number) => string
    pay: Record<PurchaseFacts["payment"], (total: string, reference: string) => string>
  }
  paid: {
    subject: (reference: string) => string
    title: string
    lead: (total: string) => string
    phone: (reference: string, total: string) => string
  }
  parcels: Record<
    ParcelEvent,
    { subject: (told: Told) => string; title: string; lead: (told: Told) => string; phone: (told: Told) => string }
  >
  money: {
    nothing_paid: string
    refund: (paid: string) => string
    pay_cash: (total: string) => string
    back: Record<RefundBy, string>
  }
  phone: {
    placed: (reference: string, total: string) => string
    received: (reference: string, pieces: string, total: string) => string
    answer_by: (moment: string) => string
    cancelled: (reference: string) => string
    returned: (reference: string) => string
  }
  answer_by: string
  order: Record<
    "received" | "cancelled" | "returned",
    { subject: (reference: string) => string; title: string; lead: string }
  > & {
    open: string
  }
  enquiry: {
    subject: (subject: string, name: string) => string
    title: string
    name: string
    contact: string
    about: string
    subjects: Record<EnquiryFacts["subject"], string>
  }
}
