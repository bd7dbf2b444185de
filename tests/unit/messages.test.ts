import {
  deskDrafts,
  enquiryDraft,
  orderDrafts,
  parcelDrafts,
  placedDrafts,
  trackUrl,
} from "../../backend/src/messages/drafts"
import {
  applicationEvents,
  fairEvents,
  deskEvents,
  parcelEvents,
  type Locale,
  type ParcelFacts,
  type Template,
  type TemplateFacts,
} from "../../backend/src/messages/facts"
import { holdSigns } from "../../backend/src/messages/hold-signs"
import { phoneText } from "../../backend/src/messages/phone-text"
import { words } from "../../backend/src/messages/words"
import { mailTemplates, phoneTemplates, renderMail, renderPhone } from "../../backend/src/messages/render"

const REFERENCE = "K7RM-2QXD"
const locales: Locale[] = ["ar", "fr", "en"]

/** What people and cooperatives call things, in each language. */
const names = {
  ar: {
    person: "سعاد",
    cooperative: "أمل تالوين",
    title: "زعفران حر",
    variant: "غرامان",
    carrier: "أمانة",
    reason: "نفد المنتوج",
  },
  fr: {
    person: "Souad",
    cooperative: "Amal Taliouine",
    title: "Safran pur",
    variant: "2 g",
    carrier: "Amana",
    reason: "Épuisé",
  },
  en: {
    person: "Souad",
    cooperative: "Amal Taliouine",
    title: "Pure saffron",
    variant: "2 g",
    carrier: "Amana",
    reason: "Sold out",
  },
}

function facts(locale: Locale, changes: Partial<ParcelFacts> = {}) {
  const name = names[locale]
  const parcel: ParcelFacts = {
    number: 1,
    cooperative: { name: name.cooperative, region_id: "MA-09" },
    lines: [{ title: name.title, variant_title: name.variant, quantity: 2, total: 1180.5 }],
    service: "home",
    fair: null,
    goods_total: 1180.5,
    delivery_total: 35,
    discount_total: 15.5,
    total: 1200,
    paid: 0,
    arrives_from: "2026-11-24",
    arrives_until: "2026-11-26",
    answer_due_at: "2026-11-23T09:30:00.000Z",
    reason: name.reason,
    reduced: [{ title: name.title, variant_title: name.variant, was: 3, now: 2 }],
    tracking: [{ carrier: name.carrier, number: "123456789", url: "https://track.example/123456789" }],
    ...changes,
  }
  const base = {
    reference: REFERENCE,
    name: name.person,
    payment: "cash_on_delivery" as const,
    track_url: trackUrl("http://localhost:3000", locale, REFERENCE),
  }
  const news = { ...base, parcel }
  const order = {
    reference: REFERENCE,
    pieces: 3,
    total: 1200,
    answer_due_at: parcel.answer_due_at,
    desk_url: `http://localhost:3000/${locale}/coop`,
  }
  const enquiry = {
    id: "enq_1",
    name: name.person,
    contact: "souad@example.org",
    subject: "order" as const,
    reference: REFERENCE,
    body: `${name.reason}\n${name.title}`,
  }
  const application = {
    cooperative: REFERENCE,
    name: name.person,
    reasons: ["paper_unreadable" as const, "other" as const],
    note: name.reason,
    link: `http://localhost:3000/${locale}/apply`,
  }
  const fair = {
    cooperative: REFERENCE,
    name: name.person,
    fair: REFERENCE,
    from: "2027-04-15",
    until: "2027-04-21",
    venue: name.title,
    stand: "7",
    message: name.reason,
    link: `http://localhost:3000/${locale}/coop/fairs`,
  }
  return {
    ...(Object.fromEntries(fairEvents.map((event) => [`fair_${event}`, fair])) as Pick<TemplateFacts, "fair_stand">),
    ...(Object.fromEntries(applicationEvents.map((event) => [`application_${event}`, application])) as Pick<
      TemplateFacts,
      "application_more"
    >),
    ...(Object.fromEntries(
      deskEvents.map((event) => [
        `desk_${event}`,
        {
          what: REFERENCE,
          reason: /refused|suspended/.test(event) ? name.reason : "",
          link: `http://localhost:3000/${locale}/coop`,
        },
      ])
    ) as Pick<TemplateFacts, "desk_suspended">),
    ...(Object.fromEntries(parcelEvents.map((event) => [`parcel_${event}`, news])) as Pick<
      TemplateFacts,
      "parcel_shipped"
    >),
    purchase_placed: { ...base, total: 1200, parcels: [parcel] },
    purchase_paid: { ...base, total: 1200, parcels: [parcel] },
    parcel_refunded: { ...news, refund: { amount: 590.25, by: "transfer" as const } },
    order_received: order,
    order_cancelled: order,
    order_returned: order,
    enquiry_received: enquiry,
    on_sale_again: { name: `${name.title} ${REFERENCE} 2026`, link: `http://localhost:3000/${locale}/listings/safran` },
    words_found: { name: `${name.title} ${REFERENCE} 2026`, link: `http://localhost:3000/${locale}/search?q=safran` },
    announcement: { title: REFERENCE, body: "2026", link: `http://localhost:3000/${locale}/coop` },
  } as TemplateFacts
}

const every = (templates: Template[]) =>
  templates.flatMap((template) => locales.map((locale) => [template, locale] as const))

/** What a reader sees, without addresses, tags and references. */
const seen = (text: string) =>
  text
    .replace(/<style>[^]*?<\/style>|<!doctype[^>]*>|<[^>]*>/g, " ")
    .replace(/https?:\/\/\S+|\S+@\S+/g, " ")
    .replace(/&#?\w+;/g, " ")
    .replaceAll(REFERENCE, " ")

/** Letters that a text in a language has no business with. */
const foreign: Record<Locale, RegExp> = {
  ar: /[a-z]{2}|\p{Script=Arabic}, /iu,
  fr: /\p{Script=Arabic}/u,
  en: /\p{Script=Arabic}|[éèêàçùôœ]/u,
}

describe("mails", () => {
  it.each(every(mailTemplates))("%s in %s", (template, locale) => {
    const { subject, html, text } = renderMail(template, facts(locale)[template], locale)
    expect(subject).not.toBe("")
    for (const body of [html, text]) {
      expect(body).toContain(REFERENCE)
      expect(seen(body)).not.toMatch(foreign[locale])
      expect(body).not.toMatch(/undefined|null|NaN|\[object|#\s/)
    }
    // In French no line begins with a sign: the space before it holds.
    if (locale === "fr") for (const said of [subject, seen(html), text]) expect(said).toBe(holdSigns(said))
    expect(html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`)
  })

  it("bear the colour of the parcel's region", () => {
    expect(renderMail("purchase_placed", facts("fr").purchase_placed, "fr").html).toContain('bgcolor="#D98A12"')
  })

  it("escape what people typed", () => {
    const typed = `<script>alert("x")</script>&'`
    const parcel = facts("en", { reason: typed, cooperative: { name: typed, region_id: "MA-01" } }).parcel_declined
    const enquiry = { ...facts("en").enquiry_received, name: typed, body: typed, contact: typed, reference: typed }
    for (const html of [
      renderMail("parcel_declined", { ...parcel, name: typed, track_url: `http://x/"><script>` }, "en").html,
      renderMail("enquiry_received", enquiry, "en").html,
    ]) {
      expect(html).not.toContain("<script")
      expect(html).toContain("&#60;script&#62;")
    }
  })

  it("follow no link that is not a web address", () => {
    const tracking = [{ carrier: "", number: "1", url: "javascript:alert(1)" }]
    expect(renderMail("parcel_shipped", facts("en", { tracking }).parcel_shipped, "en").html).not.toContain(
      "javascript:"
    )
  })

  it("tell what becomes of the money", () => {
    const declined = (paid: number) => renderMail("parcel_declined", facts("en", { paid }).parcel_declined, "en").text
    expect(declined(0)).toContain("Nothing was paid")
    expect(declined(1200)).toMatch(/We refund 1,200\sMAD/)
    expect(renderMail("parcel_shipped", facts("fr").parcel_shipped, "fr").text).toMatch(
      /À payer à la réception\s: 1\.200\sDH/
    )
  })

  it("let an enquiry be answered only to a mail address", () => {
    const enquiry = facts("en").enquiry_received
    expect(renderMail("enquiry_received", enquiry, "en").reply_to).toBe("souad@example.org")
    expect(renderMail("enquiry_received", { ...enquiry, contact: "0612345678" }, "en").reply_to).toBeUndefined()
    expect(renderMail("enquiry_received", { ...enquiry, contact: "a@b.ma, c@d.ma" }, "en").reply_to).toBeUndefined()
  })
})

describe("phone messages", () => {
  it.each(every(phoneTemplates))("%s in %s", (template, locale) => {
    const text = renderPhone(template, facts(locale)[template], locale)
    expect(text).toContain(REFERENCE)
    expect(text).toContain(`http://localhost:3000/${locale}/`)
    expect(seen(text)).not.toMatch(foreign[locale])
    expect(text.length).toBeLessThanOrEqual(locale === "ar" ? 134 : 160)
  })

  it.each(every(phoneTemplates))("%s in %s fits with a long name too", (template, locale) => {
    const name =
      locale === "ar"
        ? "تعاونية نساء الأطلس الكبير للأعشاب الطبية والعطرية والزيوت"
        : "Coopérative féminine du Haut Atlas pour les plantes aromatiques et médicinales"
    const long = facts(locale, { cooperative: { name, region_id: "MA-07" } })
    const text = renderPhone(template, long[template], locale)
    expect(text).toContain(REFERENCE)
    expect(text.length).toBeLessThanOrEqual(locale === "ar" ? 134 : 160)
  })

  it("carry Latin letters a phone knows, so that one message stays one", () => {
    const text = phoneText(() => "L’été à Fès, ça coûte 1 200 DH – « bientôt »…", { link: "https://x.ma" })
    expect(text).toBe('L\'été à Fès, ca coute 1 200 DH - " bientot "...\nhttps://x.ma')
  })
})

describe("news for a cooperative's desk", () => {
  const link = "http://localhost:3000/fr/coop/listings/list_01KAMN8Q2P6Z3J9V5T7R4W1X0Y"
  const what = "Coffret de douze savons à l’huile d’argan et à la rose de Kelâa, emballé à la main"

  it.each(locales)("say in %s why, as far as one message holds", (locale) => {
    const reason = "La photo est trop sombre. ".repeat(15)
    const text = renderPhone("desk_listing_refused", { what, reason, link }, locale)
    expect(text).toContain("La photo est")
    expect(text).toContain(link)
    expect(text.length).toBeLessThanOrEqual(160)
    expect(renderMail("desk_listing_refused", { what, reason, link }, locale).text).toContain(reason.trim())
  })

  it("reach each member in their own language, each answer once", () => {
    const members = [
      { id: "mem_1", phone: "+212600000001", email: null, locale: "ar" as const },
      { id: "mem_2", phone: null, email: "desk@maarid.example", locale: "fr" as const },
    ]
    const drafts = deskDrafts("sign_verified", "sign_1:7", (locale) => ({ what: locale, reason: "", link }), members)
    expect(drafts.map(({ key, data }) => [key, data])).toEqual([
      ["desk.sign_verified:sign_1:7:sms:mem_1", { what: "ar", reason: "", link }],
      ["desk.sign_verified:sign_1:7:email:mem_2", { what: "fr", reason: "", link }],
    ])
  })
})

describe("who is told", () => {
  const buyer = { email: "souad@example.org", phone: "+212612345678", locale: "fr" as const }
  const channels = (drafts: { channel: string }[]) => drafts.map((draft) => draft.channel)

  it("gets mail and phone message when a purchase is placed or a parcel shipped", () => {
    expect(channels(placedDrafts("pur_1", facts("fr").purchase_placed, buyer))).toEqual(["email", "sms"])
    expect(channels(parcelDrafts("shipped", "parc_1", facts("fr").parcel_shipped, buyer))).toEqual(["email", "sms"])
  })

  it("gets mail alone of the other steps, and a phone message without a mail address", () => {
    expect(channels(parcelDrafts("accepted", "parc_1", facts("fr").parcel_accepted, buyer))).toEqual(["email"])
    expect(
      channels(parcelDrafts("accepted", "parc_1", facts("fr").parcel_accepted, { ...buyer, email: null }))
    ).toEqual(["sms"])
  })

  it("has one key for each event, subject and channel", () => {
    expect(placedDrafts("pur_1", facts("fr").purchase_placed, buyer).map((draft) => draft.key)).toEqual([
      "purchase.placed:pur_1:email",
      "purchase.placed:pur_1:sms",
    ])
    expect(enquiryDraft(facts("ar").enquiry_received, "ar", "market@localhost").key).toBe(
      "enquiry.received:enq_1:email"
    )
  })

  it("reads their own language, members too", () => {
    const { desk_url: _, ...order } = facts("fr").order_received
    const members = [
      { id: "mem_1", phone: "+212600000001", email: null, locale: "ar" as const },
      { id: "mem_2", phone: "+212600000002", email: "desk@maarid.example", locale: "fr" as const },
    ]
    const drafts = orderDrafts("received", "parc_1", order, members, "https://maarid.example")
    expect(drafts.map((draft) => [draft.key, draft.locale])).toEqual([
      ["order.received:parc_1:sms:mem_1", "ar"],
      ["order.received:parc_1:sms:mem_2", "fr"],
      ["order.received:parc_1:email:mem_2", "fr"],
    ])
    expect(drafts[0]).toMatchObject({ data: { desk_url: "https://maarid.example/ar/coop/orders/parc_1" } })
  })
})

test.each(locales)("whoever fetches a parcel at a fair reads where, when and what to bring (%s)", (locale) => {
  const at = { name: "SIESS", venue: "Place", from: "2026-12-10", until: "2026-12-13", stand: "B7", off: false }
  const { parcel_ready: ready, parcel_fair_off: off } = facts(locale, { service: "pickup_fair", fair: at }) as Pick<
    TemplateFacts,
    "parcel_ready" | "parcel_fair_off"
  >
  const mail = renderMail("parcel_ready", ready, locale)
  for (const told of ["SIESS", "Place", "B7", REFERENCE]) expect(mail?.text).toContain(told)
  const text = renderPhone("parcel_ready", ready, locale)
  for (const told of ["SIESS", "13", REFERENCE]) expect(text).toContain(told)
  const gone = { ...off, parcel: { ...off.parcel, fair: { ...at, off: true } } }
  const [service] = [words[locale].services.pickup_cooperative]
  expect(renderMail("parcel_fair_off", gone, locale)?.text).toContain(service)
})
