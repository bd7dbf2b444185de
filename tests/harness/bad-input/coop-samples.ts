const deskText = { ar: "نص", fr: "texte", en: "text" }
const deskForm = {
  title: deskText,
  subtitle: deskText,
  description: deskText,
  materials: deskText,
  category: "honey",
  photos: [],
  option: { ar: "", fr: "", en: "" },
  variants: [{ id: null, value: { ar: "", fr: "", en: "" }, price: 90.5, weight_g: 500, stock: 3, stock_change: 0 }],
  lead_time_days: 2,
  bulky: false,
  lot: "L1",
  season: [4, 5],
  artisan_id: null,
  sign_ids: [],
  origin_province: null,
}
const deskClaim = { kind: "igp", number: "IGP-1", issuer: "الوزارة", expires_on: "2099-01-01", upload_id: null }
const deskPerson = { name: deskText, craft: deskText, bio: deskText, consent: true }

/** One body that fits for each route of members. */
export const coopSamples: Record<string, object> = {
  "POST /coop/invitations": {
    name: "Amina",
    role: "orders",
    contact: "0612345678",
    locale: "fr",
    key: "a-device-form",
  },
  "PUT /coop/members/:id": { role: "orders" },
  "PUT /coop/fairs/:id/application": { brings: "زرابي ووسائد", stand_wish: "small" },
  "POST /coop/papers": {
    kind: "identity",
    expires_on: "2099-01-01",
    upload_id: "nothing",
    replaces_id: "pap_nothing",
    key: "a-device-paper",
  },
  "POST /coop/parcels/:id/return/accept": { note: "مع الناقل نفسه" },
  "POST /coop/parcels/:id/return/refuse": { reason: "not our goods" },
  "POST /coop/parcels/:id/return/received": { restock: true, cash_paid_by: "carrier", carrier: "Amana" },
  "POST /coop/listings": { key: "a-device-draft", form: deskForm },
  "PUT /coop/listings/:id": { version: 1, form: deskForm },
  "POST /coop/listings/:id/state": { to: "paused" },
  "POST /coop/listings/:id/stock": { key: "a-device-tap", variant_id: "variant_nothing", change: -1 },
  "POST /coop/listings/import": { upload_id: "nothing", dry_run: true, from: 0 },
  "POST /coop/photos": { upload_id: "nothing", use: "listing" },
  "POST /coop/signs": { ...deskClaim, key: "a-device-claim", upload_id: "nothing" },
  "PUT /coop/signs/:id": deskClaim,
  "PUT /coop/profile": {
    updated_at: "2026-11-20T00:00:00.000Z",
    form: { summary: deskText, story: deskText, locality: deskText, mark: null, banner: null },
  },
  "PUT /coop/closed-window": { from: "2099-01-01", until: "2099-01-10", reason: deskText },
  "POST /coop/artisans": { key: "a-device-artisan", form: deskPerson },
  "PUT /coop/artisans/:id": { form: deskPerson },
  "POST /coop/parcels/:id/accept-part": { lines: [{ line_id: "ordli_x", quantity: 1 }] },
  "POST /coop/parcels/:id/call": { outcome: "confirmed" },
  "POST /coop/parcels/:id/pack": { boxes: [[{ line_id: "ordli_x", quantity: 1 }]] },
  "POST /coop/parcels/:id/decline": { reason: "closed" },
  "POST /coop/parcels/:id/deliver": { cash_held_by: "carrier", carrier: "Amana" },
  "POST /coop/parcels/:id/refuse": { reason: "absent" },
  "POST /coop/parcels/:id/ship": {
    carrier: "Amana",
    tracking_number: "AM1",
    tracking_url: "https://carrier.example/AM1",
  },
}
