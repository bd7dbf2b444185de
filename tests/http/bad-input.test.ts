import { afterAll, beforeAll, expect, test } from "@jest/globals"
import fc from "fast-check"
import { resolve } from "node:path"
import { codes } from "@maarid/backend/contracts/codes"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { address, buy, place, prepare, variantsOf, type Placed, type Prepared, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer, staffToken } from "../harness/people"
import { filled } from "../harness/routes"

/** Whatever is sent to any route of ours: an answer in time, a code, a fault that names its field, nothing of the inside. */
let market: Market
let routes: RegisteredRoute[]
let variants: Variant[]
let placed: Placed["purchase"]
let tokens: Record<string, string | undefined>
let samples: Record<string, object>

const infoText = { title: "t", summary: "s", body: "## h\n\n- [a](/contact)" }
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

/** A text of its own in each place: what is changed in one must not change in all. */
const ownText = () => ({ ...deskText })
const fairForm = {
  ...{ series_id: "", scope: "regional", number: null, name: ownText(), slogan: ownText(), theme: ownText() },
  ...{ summary: ownText(), unknown: ownText(), venue: ownText(), organizers: ownText(), partners: ownText() },
  ...{ patronage: ownText(), announced_from: null, announced_until: null, year: null, territory_id: "MA-FES" },
  ...{ starts_on: null, ends_on: null, area_m2: 4000, exhibitors_count: null, published: false },
  call: {
    ...{ opens_on: null, closes_on: null, text: ownText(), places: 140 },
    quotas: [{ kind: "territory", ref: "MA-09", places: 12 }],
  },
  activities: [{ id: null, kind: "workshop", title: ownText(), summary: ownText(), held_on: null }],
}

const SEED = 20260421
/** Random tries for each route; the whole suite stays under a minute or two. */
const TRIES = 12

beforeAll(async () => {
  market = await openMarket()
  routes = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api")).filter(
    ({ contract }) => contract.guard.scope !== "webhook"
  )
  variants = await variantsOf(market, 2)
  placed = (await buy(market, variants)).placed.purchase
  tokens = {
    member: (await deskOf(market, variants[0].cooperative_id)).token,
    staff: await staffToken(market, "administrator"),
    buyer: (await newBuyer(market)).token,
    leaving: (await newBuyer(market)).token,
  }
  const [series] = await market.sql<{ id: string }>("select id from fair_series limit 1")
  const form = { ...fairForm, series_id: series.id }
  const line = { variant_id: variants[0].variant_id, quantity: 1, seen_price: 10 }
  const key = { reference: placed.reference, phone: "0612345678" }
  samples = {
    "POST /admin/announcements": {
      key: "announcement-1",
      texts: { title_ar: "خبر", title_fr: "Nouvelle", body_ar: "نص", body_fr: "Texte" },
      audience: { kind: "regions", ids: ["MA-09"] },
      shown_from: null,
      shown_until: "2099-01-01T00:00:00Z",
    },
    "POST /store/basket/review": { lines: [line] },
    "PUT /store/buyers/me/basket": { lines: [line] },
    "POST /store/buyers/me/purchases/claim": key,
    "POST /store/access/code": { phone: "0612345678", locale: "fr" },
    "POST /store/access/phone": { phone: "0612345678", code: "123456" },
    "POST /store/access/mail": { token: "made-up", locale: "fr" },
    "POST /store/access/member": { phone: "0612345678", code: "123456" },
    "POST /store/access/invitation": { token: "a token of somebody", proof: { code: "123456" } },
    "POST /store/access/invitation/read": { token: "a token of somebody", locale: "fr" },
    "POST /store/access/invitation/code": { token: "a token of somebody", locale: "fr" },
    "PUT /store/buyers/me/application": {
      answers: {
        applicant_name: "Amina",
        legal_form: "cooperative",
        name_ar: "تعاونية تجربة",
        name_fr: "Coopérative essai",
        members_count: 12,
        province_id: "MA-CAS",
        sectors: ["food"],
        categories: ["carpets"],
        rib: "230810000123456789012321",
      },
      locale: "fr",
      again: false,
    },
    "POST /store/buyers/me/application/papers": { kind: "identity", photo: "aGVsbG8=" },
    "POST /admin/applications/:id/verify": { women_led: true, youth_led: false },
    "POST /admin/applications/:id/refuse": { reasons: ["other"], note: "اتصلوا بنا" },
    "POST /admin/applications/:id/ask": { reasons: ["paper_missing"], note: "اتصلوا بنا" },
    "POST /coop/invitations": { name: "Amina", role: "orders", contact: "0612345678", locale: "fr" },
    "PUT /coop/members/:id": { role: "orders" },
    "POST /store/favourites/review": { ids: [variants[0].product_id] },
    "PUT /store/buyers/me/profile": { name: "Amina" },
    "POST /store/buyers/me/code": { phone: "0612345678", locale: "fr" },
    "POST /store/buyers/me/mail": {
      email: "amina@test.example",
      proof: { password: "not the right one" },
      locale: "fr",
    },
    "PUT /store/buyers/me/phone": {
      phone: "0612345678",
      code: "123456",
      proof: { password: "not the right one" },
      locale: "fr",
    },
    "PUT /store/buyers/me/password": {
      password: "not the right one",
      proof: { password: "not the right one" },
      locale: "fr",
    },
    "POST /store/buyers/me/favourites": { add: [variants[0].product_id], remove: [] },
    "POST /store/buyers/me/addresses": { ...address, postcode: "20000", is_default: true },
    "PUT /store/buyers/me/addresses/:id": { ...address, postcode: "20000", is_default: true },
    "POST /store/buyers/me/delete": { proof: { password: "not the right one" } },
    "POST /store/alerts": { subject: "cooperative", handle: "fanar-boujdour", contact: "0612345678", locale: "fr" },
    "POST /store/enquiries": {
      name: "Amina",
      contact: "amina@test.example",
      subject: "order",
      reference: placed.reference,
      body: "Where is my parcel, please?",
      locale: "fr",
    },
    "POST /store/purchases/prepare": {
      lines: [line],
      address: { ...address, postcode: "20000" },
      email: "amina@test.example",
      payer: { name: "Amina", phone: "+33612345678" },
      payment: "cash_on_delivery",
      services: { [variants[0].cooperative_id]: "home" },
      codes: {},
      gift_notes: { [variants[0].cooperative_id]: "عيد مبارك" },
    },
    "POST /store/purchases/:id/place": { total: 1 },
    "POST /store/purchases/track": key,
    "POST /store/purchases/cancel": { key, parcel_id: "parc_nothing" },
    "POST /admin/payouts": {
      key: "november-2026",
      cooperative_id: variants[0].cooperative_id,
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
    "PUT /coop/fairs/:id/application": { brings: "زرابي ووسائد", stand_wish: "small" },
    "POST /admin/placements/:placement": {
      version: 0,
      features: [
        {
          kind: "listing",
          reference_id: variants[0].product_id,
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
    "POST /admin/info-pages/:slug": { version: 0, texts: { ar: infoText, fr: infoText, en: infoText } },
    "POST /admin/parcels/:id/cancel": { reason: "طلبت المشترية ذلك" },
    "POST /admin/commission-rules": {
      cooperative_id: variants[0].cooperative_id,
      category_id: "pcat_nothing",
      commission_points: 800,
      contribution_points: 100,
      starts_at: "2026-11-20T00:00:00Z",
    },
    "POST /store/purchases/returns": {
      key,
      parcel_id: "parc_nothing",
      lines: [{ item_id: "ordli_nothing", quantity: 1 }],
      reason: "damaged",
      note: "مكسور",
      photos: ["6f1c1d52-6b4b-4c2e-9a52-3f3d0a6a1b11"],
      rib: "230810000123456789012321",
    },
    "POST /store/purchases/returns/photos": { key, photo: "aGVsbG8=" },
    "POST /store/purchases/returns/photos/read": { key, photo: "6f1c1d52-6b4b-4c2e-9a52-3f3d0a6a1b11" },
    "POST /admin/review/listings/:id/refuse": { reason: "الصورة غير واضحة" },
    "POST /admin/review/signs/:id/approve": { seen: "waiting" },
    "POST /admin/review/papers/:id/approve": { expires_on: "2099-01-01", seen: "waiting" },
    "POST /admin/review/papers/:id/refuse": { reason: "الصورة لا تُقرأ", seen: "waiting" },
    "POST /admin/cooperatives/:id/suspend": { reason: "وثائق منتهية الصلاحية" },
    "POST /admin/cooperatives/:id/reinstate": { reason: "وصلت الوثائق" },
    "POST /admin/cooperatives/:id/invitations": { name: "Amina", role: "orders", contact: "0612345678", locale: "fr" },
    "POST /admin/cooperatives/:id/members/:member/role": { role: "orders" },
    "POST /admin/cooperatives/:id/leadership": { women_led: true, youth_led: false, reason: "السجل المحلي" },
    "POST /coop/papers": {
      kind: "identity",
      expires_on: "2099-01-01",
      upload_id: "nothing",
      replaces_id: "pap_nothing",
      key: "a-device-paper",
    },
    "POST /admin/review/signs/:id/refuse": { reason: "الرقم لا يطابق الوثيقة" },
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
})
afterAll(() => market.close())

type Refusal = { code?: string; type?: string; message?: string; faults?: { field: string; code: string }[] }
type Tried = { route: string; sent: string; status: number; answer: Refusal; text: string }

const nameOf = ({ method, path }: RegisteredRoute) => `${method} ${path}`

async function attempt(
  route: RegisteredRoute,
  { path, body, headers }: { path?: string; body?: string; headers?: Record<string, string> }
): Promise<Tried> {
  const params = { handle: "nothing", reference: "2222-2222", placement: "home.season", slug: "delivery" }
  const asked = path ?? filled(route.path, params)
  const { status, text } = await market.send(asked, {
    method: route.method,
    // This one ends the session it is asked with.
    token: nameOf(route) === "DELETE /store/buyers/me/sessions" ? tokens.leaving : tokens[route.contract.guard.scope],
    ...(!["GET", "HEAD"].includes(route.method) && body !== undefined && { body }),
    headers: { "content-type": "application/json", ...headers },
  })
  return {
    route: nameOf(route),
    sent: `${asked} ${body ?? ""}`.slice(0, 300),
    status,
    text,
    answer: text.startsWith("{") ? (JSON.parse(text) as Refusal) : {},
  }
}

/** What any answer must be, however bad the question was. */
function mustBeFit({ route, sent, status, answer, text }: Tried): void {
  const told = { route, sent, status, text: text.slice(0, 300) }
  expect({ ...told, fit: status < 500 }).toEqual({ ...told, fit: true })
  // The answer to HEAD has no body.
  if (status < 400 || route.startsWith("HEAD ")) return
  expect({
    ...told,
    known: String(answer.code) in codes && typeof answer.type === "string" && typeof answer.message === "string",
  }).toEqual({ ...told, known: true })
  expect({
    ...told,
    leaks: /node_modules|\bat \w+ \(|select .* from|insert into|relation "|syntax error|MikroOrm|knex/i.test(text),
  }).toEqual({ ...told, leaks: false })
}

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    [],
    {},
    true,
    -1,
    0,
    1.5,
    1e21,
    -0,
    Number.MAX_SAFE_INTEGER + 2,
    "NaN",
    "1e999",
    "١٢٣",
    "٠٦١٢٣٤٥٦٧٨",
    "'; drop table purchase; --",
    '" or ""="',
    "<script>alert(1)</script>",
    "{{7*7}} ${7*7} %0a%0d",
    "../../../../etc/passwd",
    "\u0000",
    "a\u0000b",
    "\uD800",
    "حي\u202Eالمعاريف\u2066",
    "\u0007\u001B[31m\r\n",
    "__proto__",
    "constructor",
    "toString",
    { $ne: null },
    { $gt: "" },
    { __proto__: { admin: true }, constructor: { prototype: {} } },
    "x".repeat(5000),
    Array(500).fill("x")
  ),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.jsonValue({ maxDepth: 4 }),
  fc.double()
)

type Path = (string | number)[]
type Json = Record<string, unknown>

/** Every place in a value that can be made wrong. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path]
  return [
    ...(path.length ? [path] : []),
    ...Object.entries(value).flatMap(([key, inner]) =>
      placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
    ),
  ]
}

/** A copy with something else in one place; undefined takes the field away. */
function changed(sample: object, [...path]: Path, value: unknown): object {
  const copy = structuredClone(sample)
  const last = path.pop() as string
  const holder = path.reduce<unknown>((inner, key) => (inner as Json)[key], copy) as Json
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

test("every route that takes a body has a sample here", () => {
  expect(
    routes
      .filter(({ contract }) => contract.body)
      .map(nameOf)
      .sort()
  ).toEqual(Object.keys(samples).sort())
})

test("a field that is wrong, missing or hostile: a code, and the fault names the field", async () => {
  for (const route of routes.filter(({ contract }) => contract.body)) {
    const sample = samples[nameOf(route)]
    const wrong = fc.tuple(
      fc.constantFrom(...placesIn(sample)),
      fc.oneof({ weight: 4, arbitrary: hostile }, { weight: 1, arbitrary: fc.constant(undefined) })
    )
    for (const [path, value] of fc.sample(wrong, { seed: SEED, numRuns: TRIES * 3 })) {
      const tried = await attempt(route, { body: JSON.stringify(changed(sample, path, value)) })
      mustBeFit(tried)
      if (tried.answer.code !== "INVALID_INPUT") continue
      const at = path.join(".")
      const fields = (tried.answer.faults ?? []).map((fault) => fault.field)
      const named = fields.some((field) => field !== "" && (field.startsWith(at) || at.startsWith(field)))
      expect(named ? [] : [{ route: tried.route, sent: tried.sent, at, fields }]).toEqual([])
    }
  }
}, 300_000)

test("a query or a path that is anything at all", async () => {
  const query = fc.record({
    name: fc.constantFrom(
      "locale",
      "page",
      "page_size",
      "q",
      "region",
      "province",
      "category",
      "sign",
      "price_min",
      "price_max",
      "sort",
      "facets",
      "in_stock",
      "variant",
      "quantity",
      "fields",
      "order",
      "limit",
      "offset",
      "__proto__"
    ),
    value: fc.oneof(
      fc.constantFrom(
        "",
        "-1",
        "0",
        "99999999999999999999",
        "1e9",
        "NaN",
        "Infinity",
        "١٢",
        "%00",
        "%ff",
        "%E0%A4%A",
        "' or 1=1",
        "[]",
        "[a]=b",
        "xx",
        "*",
        "+order",
        "%F0%9F%98%80".repeat(40),
        "a".repeat(3000)
      ),
      fc.string({ maxLength: 30 }).map(encodeURIComponent_)
    ),
    shape: fc.constantFrom("=", "[]=", "[a]=", "[$ne]=", "[0][0][0][0]="),
  })
  const segments = fc.constantFrom(
    "%00",
    "a%00b",
    "%E0%A4%A",
    "..%2f..%2f",
    "%27%3B--",
    "__proto__",
    "constructor",
    "x".repeat(600),
    "%D8%B2%D8%B9",
    "%20",
    "*",
    "order_01"
  )
  for (const route of routes) {
    for (const asked of fc.sample(fc.array(query, { minLength: 1, maxLength: 4 }), {
      seed: SEED,
      numRuns: route.method === "GET" ? TRIES * 2 : 4,
    })) {
      const search = asked.map(({ name, shape, value }) => `${name}${shape}${value}`).join("&")
      mustBeFit(
        await attempt(route, {
          path: `${filled(route.path, { handle: variants[0].handle, reference: placed.reference, slug: "delivery" })}?${search}`,
          body: JSON.stringify(samples[nameOf(route)] ?? {}),
        })
      )
    }
    if (!route.path.includes(":")) continue
    for (const segment of fc.sample(segments, { seed: SEED, numRuns: TRIES })) {
      const tried = await attempt(route, {
        path: route.path.replace(/:\w+/g, segment),
        body: JSON.stringify(samples[nameOf(route)] ?? {}),
      })
      mustBeFit(tried)
      expect([tried.sent, tried.status >= 400]).toEqual([tried.sent, true])
    }
  }
})

/** Lone halves of characters cannot be put into an address. */
function encodeURIComponent_(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))
}

test("a body that cannot be read at all", async () => {
  const json = { "content-type": "application/json" }
  const deep = `${"[".repeat(8_000)}${"]".repeat(8_000)}`
  const bodies: [string, string, Record<string, string>, number[]][] = [
    ["broken", '{"lines": [', json, [400]],
    ["not an object", '"text"', json, [400]],
    ["null", "null", json, [400]],
    ["a number beyond numbers", '{"total": 1e999, "lines": 1e999, "key": 1e999}', json, [400]],
    ["deep", `{"lines": ${deep}, "address": ${deep}, "key": ${deep}}`, json, [400]],
    ["too large", JSON.stringify({ lines: [], body: "x".repeat(150_000) }), json, [413]],
    ["a form", "lines=1&total=2", { "content-type": "application/x-www-form-urlencoded" }, [400]],
    ["plain text", "lines", { "content-type": "text/plain" }, [400]],
    [
      "xml",
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { "content-type": "application/xml" },
      [400],
    ],
    ["an unknown charset", "{}", { "content-type": "application/json; charset=klingon" }, [400, 415]],
    ["an unknown compression", "{}", { ...json, "content-encoding": "gzip" }, [400, 415]],
    ["keys of the prototype", '{"__proto__": {"total": 1}, "constructor": {"prototype": {}}}', json, [400]],
  ]
  const required = routes.filter(({ contract }) => contract.body && !contract.body.safeParse({}).success)
  for (const route of required) {
    for (const [name, body, headers, statuses] of bodies) {
      // A photo or a whole page may be larger; their own bounds are tried with the returns and the pages.
      if (name === "too large" && /\/(photos|papers|info-pages\/:slug)$/.test(route.path)) continue
      const tried = await attempt(route, { body, headers })
      mustBeFit(tried)
      expect({
        name,
        route: tried.route,
        status: statuses.includes(tried.status) ? "fit" : tried.status,
        code: tried.answer.code,
      }).toEqual({ name, route: tried.route, status: "fit", code: "INVALID_INPUT" })
    }
  }
  expect(({} as Json).total).toBeUndefined()
})

test("what a person may well type is taken, and kept clean", async () => {
  const typed = {
    ...address,
    recipient: "  زبونة\u202E تجربة\u0000 ",
    phone: "٠٦١٢ ٣٤ ٥٦ ٧٨",
    landmark: "قرب \uD83D",
    street: "O'Higgins; <b>12</b> -- %",
  }
  const answer = await market.call<Prepared>("POST", "/store/purchases/prepare", {
    body: { lines: [{ variant_id: variants[0].variant_id, quantity: 1 }], address: typed, payment: "cash_on_delivery" },
  })
  expect(answer.status).toBe(200)
  const bought = await place(market, answer.body)
  expect(bought.status).toBe(200)
  const [kept] = await market.sql<{ address: typeof address; phone: string }>(
    "select address, phone from purchase where id = $1",
    [answer.body.purchase_id]
  )
  expect(kept.phone).toBe("+212612345678")
  expect(kept.address).toMatchObject({ recipient: "زبونة تجربة", street: "O'Higgins; <b>12</b> -- %" })
})

test("a client's own prices, totals and states are never believed", async () => {
  const mine = {
    price: 1,
    unit_price: 1,
    total: 1,
    seen_price: 0.01,
    is_giftcard: true,
    metadata: { cooperative_id: "x" },
  }
  const answer = await market.call<Prepared>("POST", "/store/purchases/prepare", {
    body: {
      lines: [{ variant_id: variants[0].variant_id, quantity: 1, ...mine }],
      address,
      payment: "cash_on_delivery",
      total: 1,
      delivery_total: 0,
      status: "placed",
      customer_id: "cus_x",
    },
  })
  expect(answer.body.goods_total).toBe(variants[0].price)
  const less = await place(market, { purchase_id: answer.body.purchase_id, total: 1 })
  expect([less.status, less.body.code]).toEqual([409, "PURCHASE_CHANGED"])
})

test("out of order and over again: refused or the same answer, never twice", async () => {
  for (const id of ["pur_nothing", placed.reference, "x".repeat(60)]) {
    const answer = await place(market, { purchase_id: id, total: 1 })
    expect([id, answer.status]).toEqual([id, 404])
  }
  // Another purchase: what was tried with the first one's reference is counted, and an account has claimed it meanwhile.
  const { prepared: asked, placed: first } = await buy(market, [variants[1]])
  const other = first.purchase
  const again = await place(market, asked)
  expect([again.status, again.body.purchase.reference]).toEqual([200, other.reference])
  const changedAfter = await prepare(market, variants, { purchase_id: asked.purchase_id })
  expect(changedAfter.status).toBe(200)
  expect(changedAfter.body.purchase_id).not.toBe(asked.purchase_id)
  const cancel = { key: { reference: other.reference, phone: "0612345678" }, parcel_id: other.parcels[0].id }
  const cancels = await Promise.all(
    [0, 1, 2].map(() => market.call("POST", "/store/purchases/cancel", { body: cancel }))
  )
  expect(cancels.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  const foreign = await market.call("POST", "/store/purchases/cancel", {
    body: { ...cancel, parcel_id: "parc_nothing" },
  })
  expect([foreign.status, foreign.body.code]).toEqual([404, "NOT_FOUND"])
})
