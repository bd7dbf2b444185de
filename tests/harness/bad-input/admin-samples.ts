import type { Variant } from "../buyer"

const infoText = { title: "t", summary: "s", body: "## h\n\n- [a](/contact)" }
const deskText = { ar: "نص", fr: "texte", en: "text" }

/** A text of its own in each place: what is changed in one must not change in all. */
const ownText = () => ({ ...deskText })
const fairForm = {
  ...{ series_id: "", scope: "regional", number: null, name: ownText(), slogan: ownText(), theme: ownText() },
  ...{ summary: ownText(), unknown: ownText(), venue: ownText(), organizers: ownText(), partners: ownText() },
  ...{ patronage: ownText(), announced_from: null, announced_until: null, year: null, territory_id: "MA-FES" },
  ...{ starts_on: null, ends_on: null, area_m2: 4000, exhibitors_count: null, published: false, called_off: false },
  call: {
    ...{ opens_on: null, closes_on: null, text: ownText(), places: 140 },
    quotas: [{ kind: "territory", ref: "MA-09", places: 12 }],
  },
  activities: [{ id: null, kind: "workshop", title: ownText(), summary: ownText(), held_on: null }],
}

/** One body that fits for each route of organizers; `series` is one of the fairs. */
export const adminSamples = (variant: Variant, series: string): Record<string, object> => {
  const form = { ...fairForm, series_id: series }
  return {
    "POST /admin/announcements": {
      key: "announcement-1",
      texts: { title_ar: "خبر", title_fr: "Nouvelle", body_ar: "نص", body_fr: "Texte" },
      audience: { kind: "regions", ids: ["MA-09"] },
      shown_from: null,
      shown_until: "2099-01-01T00:00:00Z",
    },
    "POST /admin/applications/:id/verify": { women_led: true, youth_led: false },
    "POST /admin/applications/:id/refuse": { reasons: ["other"], note: "اتصلوا بنا" },
    "POST /admin/applications/:id/ask": { reasons: ["paper_missing"], note: "اتصلوا بنا" },
    "POST /admin/payouts": {
      key: "november-2026",
      cooperative_id: variant.cooperative_id,
      amount: 1.5,
      reference: "VIR 1",
      paid_on: "2026-11-20",
    },
    "POST /admin/purchases/:id/transfer": { amount: 1.5 },
    "POST /admin/refund-transfers/:id/sent": { reference: "VIR 1", sent_on: "2026-11-20" },
    "POST /admin/remittances": {
      key: "amana-november",
      holder_kind: "carrier",
      holder: "Amana",
      amount: 1.5,
      reference: "BR 1",
      received_on: "2026-11-20",
    },
    "POST /admin/cash-differences/:id/resolve": { borne_by: "holder", note: "وصل الباقي" },
    "POST /admin/fair-series": { name: deskText },
    "POST /admin/fair-series/:id": { version: 1, name: deskText },
    "POST /admin/fairs": { form },
    "POST /admin/fairs/:id": { version: 1, form },
    "POST /admin/fairs/:id/answers": {
      status: "accepted",
      message: "مرحباً بكم",
      asked: [{ id: "part_nothing", version: 1 }],
      beyond: "waitlist",
      locale: "fr",
    },
    "POST /admin/fairs/:id/stands": { participation_id: "part_nothing", version: 1, stand: "A1" },
    "POST /admin/placements/:placement": {
      version: 0,
      features: [
        {
          kind: "listing",
          reference_id: variant.product_id,
          starts_at: "2026-11-20T00:00:00Z",
          ends_at: "2026-11-21T00:00:00Z",
        },
      ],
    },
    "POST /admin/purchases/:id/address": {
      recipient: "Amina",
      phone: "0612345678",
      city: "Agadir",
      street: "Dakhla 12",
      landmark: "",
    },
    "POST /admin/purchases/:id/notes": { kind: "complaint", body: "الطرد تأخر" },
    "POST /admin/purchases/:id/notes/:note/solved": { outcome: "اعتذرت التعاونية" },
    "POST /admin/parcels/:id/returns": {
      lines: [{ item_id: "ordli_nothing", quantity: 1 }],
      reason: "damaged",
      note: "وصل مكسورا",
      rib: "230810000123456789012321",
    },
    "POST /admin/words/:key": {
      version: 0,
      names: { ar: ["كلمة تجربة"], fr: ["mot d'essai"], en: ["trial word"], also: ["kelma"] },
      wider: ["sweets"],
    },
    "POST /admin/info-pages/:slug": { version: 0, texts: { ar: infoText, fr: infoText, en: infoText } },
    "POST /admin/parcels/:id/cancel": { reason: "طلبت المشترية ذلك" },
    "POST /admin/commission-rules": {
      cooperative_id: variant.cooperative_id,
      category_id: "pcat_nothing",
      commission_points: 800,
      contribution_points: 100,
      starts_at: "2026-11-20T00:00:00Z",
    },
    "POST /admin/review/listings/:id/refuse": { reason: "الصورة غير واضحة" },
    "POST /admin/review/signs/:id/approve": { seen: "waiting" },
    "POST /admin/review/papers/:id/approve": { expires_on: "2099-01-01", seen: "waiting" },
    "POST /admin/review/papers/:id/refuse": { reason: "الصورة لا تُقرأ", seen: "waiting" },
    "POST /admin/cooperatives/:id/suspend": { reason: "وثائق منتهية الصلاحية" },
    "POST /admin/cooperatives/:id/reinstate": { reason: "وصلت الوثائق" },
    "POST /admin/cooperatives/:id/invitations": { name: "Amina", role: "orders", contact: "0612345678", locale: "fr" },
    "POST /admin/cooperatives/:id/members/:member/role": { role: "orders" },
    "POST /admin/cooperatives/:id/leadership": { women_led: true, youth_led: false, reason: "السجل المحلي" },
    "POST /admin/review/signs/:id/refuse": { reason: "الرقم لا يطابق الوثيقة" },
  }
}
