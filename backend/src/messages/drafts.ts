import type {
  AlertFacts,
  AnnouncementFacts,
  ApplicationEvent,
  ApplicationNews,
  DeskEvent,
  DeskNews,
  EnquiryFacts,
  FairEvent,
  FairNews,
  Locale,
  OrderNews,
  ParcelEvent,
  ParcelNews,
  PurchaseFacts,
  Template,
  TemplateFacts,
} from "./facts"

/** A message to be queued: the same key again queues nothing. */
export type MessageDraft = {
  [Name in Template]: {
    key: string
    channel: "email" | "sms"
    recipient: string
    template: Name
    locale: Locale
    data: TemplateFacts[Name]
  }
}[Template]

/** Where a buyer is reached. Mail is optional, the phone is not. */
export type BuyerAddress = { email: string | null; phone: string; locale: Locale }

export type MemberAddress = { id: string; phone: string | null; email: string | null; locale: Locale }

export function placedDrafts(purchase_id: string, facts: PurchaseFacts, buyer: BuyerAddress): MessageDraft[] {
  return channelsOf(buyer, true).map(({ channel, recipient }) => ({
    key: `purchase.placed:${purchase_id}:${channel}`,
    channel,
    recipient,
    template: "purchase_placed",
    locale: buyer.locale,
    data: facts,
  }))
}

export function paidDrafts(purchase_id: string, facts: PurchaseFacts, buyer: BuyerAddress): MessageDraft[] {
  return channelsOf(buyer, false).map(({ channel, recipient }) => ({
    key: `purchase.paid:${purchase_id}:${channel}`,
    channel,
    recipient,
    template: "purchase_paid",
    locale: buyer.locale,
    data: facts,
  }))
}

/** Somebody has to be there, or must not go there. */
const atOnce: ReadonlySet<ParcelEvent> = new Set<ParcelEvent>(["shipped", "ready", "fair_moved", "fair_off"])

/**
 * A mail, and a phone message when there is no mail or when somebody must be there for the parcel. `subject` is what the
 * event happened to once: the parcel, or one return or refund of it.
 */
export function parcelDrafts(
  event: ParcelEvent,
  subject: string,
  facts: ParcelNews,
  buyer: BuyerAddress
): MessageDraft[] {
  return channelsOf(buyer, atOnce.has(event)).map(({ channel, recipient }) => ({
    key: `parcel.${event}:${subject}:${channel}`,
    channel,
    recipient,
    template: `parcel_${event}`,
    locale: buyer.locale,
    data: facts,
  }))
}

/** To each member who takes care of orders, in their own language, by phone and by mail where they have one. */
export function orderDrafts(
  event: "received" | "cancelled" | "returned",
  subject: string,
  facts: Omit<OrderNews, "desk_url">,
  members: MemberAddress[],
  storefront: string
): MessageDraft[] {
  return members.flatMap((member) =>
    reached(member).map(({ channel, recipient }) => ({
      key: `order.${event}:${subject}:${channel}:${member.id}`,
      channel,
      recipient,
      template: `order_${event}` as const,
      locale: member.locale,
      data: {
        ...facts,
        desk_url: `${storefront}/${member.locale}/coop/orders${event === "returned" ? "" : `/${subject}`}`,
      },
    }))
  )
}

/** To each of these members, in their own language. `subject` is the one answer that is told: again it tells nothing. */
export function deskDrafts(
  event: DeskEvent,
  subject: string,
  factsIn: (locale: Locale) => DeskNews,
  members: MemberAddress[]
): MessageDraft[] {
  return members.flatMap((member) =>
    reached(member).map(({ channel, recipient }) => ({
      key: `desk.${event}:${subject}:${channel}:${member.id}`,
      channel,
      recipient,
      template: `desk_${event}` as const,
      locale: member.locale,
      data: factsIn(member.locale),
    }))
  )
}

const reached = ({ phone, email }: MemberAddress) => [
  ...(phone ? [{ channel: "sms" as const, recipient: phone }] : []),
  ...(email ? [{ channel: "email" as const, recipient: email }] : []),
]

/** To one member: by mail where they have one, which says it all, else by phone message. */
export function announcementDraft(id: string, facts: AnnouncementFacts, member: MemberAddress): MessageDraft[] {
  const [channel, recipient] = member.email ? (["email", member.email] as const) : (["sms", member.phone] as const)
  if (!recipient) return []
  const key = `announcement:${id}:${member.id}`
  return [{ key, channel, recipient, template: "announcement", locale: member.locale, data: facts }]
}

type Waiting = {
  id: string
  subject: "cooperative" | "listing" | "words"
  channel: "phone" | "email"
  contact: string
  locale: Locale
}

/** To whoever asked to be told when something can be bought, where they asked to be told. */
export function alertDraft({ id, subject, channel, contact, locale }: Waiting, facts: AlertFacts): MessageDraft {
  return {
    key: `alert:${id}`,
    channel: channel === "email" ? "email" : "sms",
    recipient: contact,
    template: subject === "words" ? "words_found" : "on_sale_again",
    locale,
    data: facts,
  }
}

/** By phone message where there is a phone: members have no mail. `subject` names the application and how often it was sent. */
export function applicationDraft(
  event: ApplicationEvent,
  subject: string,
  facts: ApplicationNews,
  { phone, email, locale }: { phone: string | null; email: string | null; locale: Locale }
): MessageDraft[] {
  const channels = [
    ...(email ? [{ channel: "email" as const, recipient: email }] : []),
    ...(phone ? [{ channel: "sms" as const, recipient: phone }] : []),
  ]
  return channels.map(({ channel, recipient }) => ({
    key: `application.${event}:${subject}:${channel}`,
    channel,
    recipient,
    template: `application_${event}`,
    locale,
    data: facts,
  }))
}

/** To one member, by phone and by mail where they have one. `subject` names the application and how often it was changed. */
export function fairDrafts(event: FairEvent, subject: string, facts: FairNews, member: MemberAddress): MessageDraft[] {
  const reached = [
    ...(member.phone ? [{ channel: "sms" as const, recipient: member.phone }] : []),
    ...(member.email ? [{ channel: "email" as const, recipient: member.email }] : []),
  ]
  return reached.map(({ channel, recipient }) => ({
    key: `fair.${event}:${subject}:${channel}:${member.id}`,
    channel,
    recipient,
    template: `fair_${event}`,
    locale: member.locale,
    data: facts,
  }))
}

export function enquiryDraft(facts: EnquiryFacts, locale: Locale, market: string): MessageDraft {
  return {
    key: `enquiry.received:${facts.id}:email`,
    channel: "email",
    recipient: market,
    template: "enquiry_received",
    locale,
    data: facts,
  }
}

/** The page that tells where the parcels are; it asks for the phone number. */
export function trackUrl(storefront: string, locale: Locale, reference: string): string {
  return `${storefront}/${locale}/track?reference=${encodeURIComponent(reference)}`
}

function channelsOf({ email, phone }: BuyerAddress, alwaysPhone: boolean) {
  return [
    ...(email ? [{ channel: "email" as const, recipient: email }] : []),
    ...(alwaysPhone || !email ? [{ channel: "sms" as const, recipient: phone }] : []),
  ]
}
