import type { EnquiryFacts, Locale, OrderNews, ParcelEvent, ParcelFacts, ParcelNews, PurchaseFacts } from "./facts"
import { amount, days, moment } from "./format"
import type { Block, Letter, Row } from "./letter"
import { regionColour } from "./region-colours"
import { told } from "./told"
import { words } from "./words"

/** The letter after placing: what was bought of whom, when it comes, how it is paid. */
export function placedLetter(facts: PurchaseFacts, locale: Locale): Letter {
  const { placed, greeting, reference, total, track } = words[locale]
  const sum = amount(facts.total, locale)
  const lead = placed.lead(facts.parcels.length)
  return {
    subject: placed.subject(facts.reference),
    preview: lead,
    blocks: [
      { kind: "title", text: placed.title },
      { kind: "text", text: greeting(facts.name) },
      { kind: "text", text: lead },
      { kind: "rows", rows: [row(reference, facts.reference), row(total, sum)] },
      { kind: "text", text: placed.pay[facts.payment](sum, facts.reference) },
      ...facts.parcels.map((parcel) => parcelBlock(parcel, locale, "whole")),
      { kind: "link", label: track, href: facts.track_url },
    ],
  }
}

/** The transfer came in: what was paid, and what is on its way now. */
export function paidLetter(facts: PurchaseFacts, locale: Locale): Letter {
  const { paid, greeting, reference, total, track } = words[locale]
  const sum = amount(facts.total, locale)
  const lead = paid.lead(sum)
  return {
    subject: paid.subject(facts.reference),
    preview: lead,
    blocks: [
      { kind: "title", text: paid.title },
      { kind: "text", text: greeting(facts.name) },
      { kind: "text", text: lead },
      { kind: "rows", rows: [row(reference, facts.reference), row(total, sum)] },
      ...facts.parcels.map((parcel) => parcelBlock(parcel, locale, "coming")),
      { kind: "link", label: track, href: facts.track_url },
    ],
  }
}

/** The letter about one step of one parcel. */
export function parcelLetter(event: ParcelEvent, facts: ParcelNews, locale: Locale): Letter {
  const { parcels, greeting, reference, track } = words[locale]
  const news = told(facts, locale)
  const { subject, title, lead } = parcels[event]
  const { parcel } = facts
  const tracking = event === "shipped" ? parcel.tracking.flatMap(({ url }) => url ?? []) : []
  return {
    subject: subject(news),
    preview: lead(news),
    blocks: [
      { kind: "title", text: title },
      { kind: "text", text: greeting(facts.name) },
      { kind: "text", text: lead(news) },
      ...reasonBlocks(event, parcel, locale),
      ...reducedBlocks(event, parcel, locale),
      ...moneyBlocks(event, facts, locale),
      { kind: "rows", rows: [row(reference, facts.reference)] },
      parcelBlock(parcel, locale, coming.includes(event) ? "coming" : "past"),
      ...tracking.map((href): Block => ({ kind: "link", label: words[locale].follow_there, href })),
      { kind: "link", label: track, href: facts.track_url },
    ],
  }
}

/** The letter to a member: an order came in, or was cancelled. It rings; the desk tells the rest. */
export function orderLetter(event: "received" | "cancelled" | "returned", facts: OrderNews, locale: Locale): Letter {
  const { order, reference, goods, at, answer_by, pieces } = words[locale]
  const { subject, title, lead } = order[event]
  const due = facts.answer_due_at ? [row(answer_by, at(moment(facts.answer_due_at, locale)))] : []
  return {
    subject: subject(facts.reference),
    preview: lead,
    blocks: [
      { kind: "title", text: title },
      { kind: "text", text: lead },
      {
        kind: "rows",
        rows: [
          row(reference, facts.reference),
          row(goods, `${pieces(facts.pieces)} · ${amount(facts.total, locale)}`),
          ...due,
        ],
      },
      { kind: "link", label: order.open, href: facts.desk_url },
    ],
  }
}

/** The market's own letter: what somebody wrote, to be answered to where they said. */
export function enquiryLetter(facts: EnquiryFacts, locale: Locale): Letter {
  const { enquiry, reference } = words[locale]
  const about = enquiry.subjects[facts.subject]
  return {
    subject: enquiry.subject(about, facts.name),
    preview: facts.body.slice(0, 120),
    ...(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(facts.contact) && { reply_to: facts.contact }),
    blocks: [
      { kind: "title", text: enquiry.title },
      {
        kind: "rows",
        rows: [
          row(enquiry.about, about),
          row(enquiry.name, facts.name),
          row(enquiry.contact, facts.contact),
          ...(facts.reference ? [row(reference, facts.reference)] : []),
        ],
      },
      { kind: "quote", text: facts.body },
    ],
  }
}

const coming: readonly ParcelEvent[] = [
  ...(["accepted", "accepted_in_part", "packed", "ready", "partly_shipped", "shipped"] as const),
  ...(["fair_moved", "fair_off"] as const),
]
const ends: readonly ParcelEvent[] = ["declined", "timed_out", "cancelled", "refused", "not_fetched"]
const answers: readonly ParcelEvent[] = ["return_accepted", "return_refused"]

function reasonBlocks(event: ParcelEvent, { reason }: ParcelFacts, locale: Locale): Block[] {
  if (!reason || (!ends.includes(event) && !answers.includes(event))) return []
  const { reason: why, note, reasons, colon } = words[locale]
  return [{ kind: "quote", text: (event === "return_accepted" ? note : why) + colon + (reasons[reason] ?? reason) }]
}

/** What of the order is not sent, line by line. */
function reducedBlocks(event: ParcelEvent, { reduced }: ParcelFacts, locale: Locale): Block[] {
  if (event !== "accepted_in_part") return []
  const { comma, instead } = words[locale]
  const rows = reduced.map(({ was, now, ...line }) => row(nameOf(line, comma), instead(now, was)))
  return [{ kind: "rows", rows }]
}

/** Where a parcel ends, what becomes of the money; where it is on its way, what is to be paid. */
function moneyBlocks(event: ParcelEvent, { payment, parcel, refund }: ParcelNews, locale: Locale): Block[] {
  const { money } = words[locale]
  if (refund) return [{ kind: "text", text: money.back[refund.by] }]
  if (ends.includes(event)) {
    return [{ kind: "text", text: parcel.paid > 0 ? money.refund(amount(parcel.paid, locale)) : money.nothing_paid }]
  }
  const coming = event === "accepted" || event === "shipped"
  const due = payment === "cash_on_delivery" && parcel.paid === 0 && coming
  return due ? [{ kind: "text", text: money.pay_cash(amount(parcel.total, locale)) }] : []
}

function parcelBlock(parcel: ParcelFacts, locale: Locale, told: "whole" | "coming" | "past"): Block {
  const say = words[locale]
  const money = (label: string, value: number) => row(label, amount(value, locale))
  const notes = [
    ...wayRows(parcel, locale),
    ...(told === "whole" && parcel.answer_due_at
      ? [row(say.answer, say.at(moment(parcel.answer_due_at, locale)))]
      : []),
    ...parcel.tracking.map(({ carrier, number }) => row(say.follow, [carrier, number].filter(Boolean).join(" "))),
  ]
  return {
    kind: "parcel",
    colour: regionColour(parcel.cooperative.region_id),
    heading: `${say.parcel} ${parcel.number}${say.colon}${parcel.cooperative.name}`,
    lines: parcel.lines.map((line) => money(lineLabel(line, say.comma), line.total)),
    sums: [
      money(say.goods, parcel.goods_total),
      money(say.delivery, parcel.delivery_total),
      ...(parcel.discount_total > 0 ? [money(say.discount, -parcel.discount_total)] : []),
      money(say.total, parcel.total),
    ],
    notes: told === "past" ? [] : notes,
  }
}

/** How it reaches the buyer, and when; at a fair: which, where and on which days. */
function wayRows({ service, fair, arrives_from, arrives_until }: ParcelFacts, locale: Locale): Row[] {
  const { services, arrival, fetch, comma } = words[locale]
  if (fair?.off) return [row(services.pickup_cooperative, "")]
  const span = days(arrives_from, arrives_until, locale)
  if (!fair) return [row(services[service], ""), row(arrival, span)]
  return [row(services[service], [fair.name, fair.venue].filter(Boolean).join(comma)), row(fetch, span)]
}

/** "2 × Argan oil, 250 ml"; a variant that only repeats the title is left out. */
function lineLabel({ title, variant_title, quantity }: ParcelFacts["lines"][number], comma: string): string {
  return `${quantity} × ${nameOf({ title, variant_title }, comma)}`
}

function nameOf({ title, variant_title }: { title: string; variant_title: string }, comma: string): string {
  return variant_title && variant_title !== title ? title + comma + variant_title : title
}

const row = (label: string, value: string): Row => ({ label, value })
