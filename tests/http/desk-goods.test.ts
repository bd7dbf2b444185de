import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { existsSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { today } from "../../backend/src/contracts/days"
import { prepare, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Answer, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { staffToken } from "../harness/people"
import { uploadTo } from "../harness/upload"

/** The desk's goods over HTTP: photo to published listing, two editors, lies and strangers. */
let market: Market
let own: Variant
let foreign: Variant
let token: string
let stranger: string

type Listing = {
  id: string
  handle: string
  version: number
  state: string
  form: Form
  photos: { key: string; image: { src: string; widths: number[]; illustration: boolean } }[]
  stock: { variant_id: string; left: number }[]
}
type Form = ReturnType<typeof formOf>

beforeAll(async () => {
  market = await openMarket()
  ;[own, foreign] = await variantsOf(market, 2)
  token = (await deskOf(market, own.cooperative_id, "catalogue")).token
  stranger = (await deskOf(market, foreign.cooperative_id)).token
})
afterAll(() => market.close())

const noText = { ar: "", fr: "", en: "" }
const formOf = (title: string, photos: string[] = []) => ({
  title: { ar: title, fr: "", en: "" },
  subtitle: noText,
  description: noText,
  materials: noText,
  category: "honey" as string | null,
  photos,
  option: noText,
  variants: [
    {
      id: null as string | null,
      value: noText,
      price: 90.5 as number | null,
      weight_g: 500 as number | null,
      stock: 4,
      stock_change: 0,
    },
  ],
  lead_time_days: 3,
  bulky: false,
  lot: "",
  season: [] as number[],
  artisan_id: null as string | null,
  sign_ids: [] as string[],
  origin_province: null,
})

const call = <T = object>(method: string, path: string, body?: unknown, as = token) =>
  market.call<T>(method, `/coop${path}`, { body, token: as })

const tus = { "tus-resumable": "1.0.0" }

const upload = (bytes: Buffer, as = token) => uploadTo(market, bytes, as)

const photoOf = (colour: string) =>
  sharp({ create: { width: 1000, height: 1250, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

async function photo(colour = "#b5651d"): Promise<string> {
  const upload_id = await upload(await photoOf(colour))
  const { status, body } = await call<{ photo: Listing["photos"][number] }>("POST", "/photos", { upload_id })
  expect([status, body]).toMatchObject([
    200,
    { photo: { image: { illustration: false, widths: [320, 400, 640, 960] } } },
  ])
  const again = await call<{ photo: { key: string } }>("POST", "/photos", { upload_id })
  expect(again.body.photo.key).toBe(body.photo.key)
  return body.photo.key
}

let keys = 0
const create = (form: Form, key = `a-device-key-${++keys}`, as = token) =>
  call<{ listing: Listing; replayed: boolean }>("POST", "/listings", { key, form }, as)

const shown = (handle: string) => market.call("GET", `/store/listings/${handle}?locale=ar`)

async function until(work: () => Promise<boolean>, seconds = 20): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await work()) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error("it did not come")
}

describe("a listing", () => {
  test("from a photo to the shop, its price changed, paused and back; its address never changes", async () => {
    const made = await create(formOf("عسل الزعتر للتجربة", [await photo()]))
    expect([made.status, made.body.listing?.state]).toEqual([200, "draft"])
    const { id, handle } = made.body.listing
    expect(handle).toBe("asl-alzatr-lltjrbh")
    expect((await shown(handle)).status).toBe(404)
    const out = await call<{ state: string }>("POST", `/listings/${id}/state`, { to: "published" })
    expect([out.status, out.body.state]).toEqual([200, "published"])
    const twice = await call<{ state: string }>("POST", `/listings/${id}/state`, { to: "published" })
    expect([twice.status, twice.body.state]).toEqual([200, "published"])
    await until(async () => (await shown(handle)).status === 200)
    const [page] = [(await shown(handle)).body as unknown as { listing: Record<string, unknown> }]
    expect(page.listing).toMatchObject({ title: "عسل الزعتر للتجربة", price_from: 90.5, in_stock: true })
    expect(page.listing.image).toMatchObject({ illustration: false, widths: [320, 400, 640, 960] })

    const before = (await call<{ listing: Listing }>("GET", `/listings/${id}`)).body.listing
    const variants = [{ ...before.form.variants[0], price: 99, stock_change: 3 }]
    const form = { ...before.form, title: { ar: "اسم آخر", fr: "Autre nom", en: "" }, variants }
    const saved = await call<{ listing: Listing }>("PUT", `/listings/${id}`, { version: before.version, form })
    expect([saved.status, saved.body.code]).toEqual([200, undefined])
    expect(saved.body.listing).toMatchObject({ handle, state: "published", stock: [{ left: 7 }] })
    expect(saved.body.listing.form).toMatchObject({ title: form.title, variants: [{ price: 99 }] })
    expect(saved.body.listing.photos.map((one) => one.image.src)).toEqual(before.photos.map((one) => one.image.src))
    const late = await call("PUT", `/listings/${id}`, { version: before.version, form })
    expect([late.status, late.body.code]).toEqual([409, "CHANGED_MEANWHILE"])

    await call("POST", `/listings/${id}/state`, { to: "paused" })
    await until(async () => (await shown(handle)).status === 404)
    const back = await call<{ state: string }>("POST", `/listings/${id}/state`, { to: "published" })
    expect(back.body.state).toBe("published")
  })

  test("sent twice at once it is one; what it lacks is named and nothing is lost", async () => {
    const form = { ...formOf("مسودة ناقصة"), category: null }
    form.variants[0].price = null
    const both = await Promise.all([create(form, "the-same-draft"), create(form, "the-same-draft")])
    expect(both.map((one) => one.status)).toEqual([200, 200])
    expect(both[0].body.listing.id).toBe(both[1].body.listing.id)
    const out = await call("POST", `/listings/${both[0].body.listing.id}/state`, { to: "published" })
    expect([out.status, out.body.faults?.map((fault) => fault.field)]).toEqual([
      400,
      ["form.photos", "form.category", "form.variants.0.price"],
    ])
    const kept = await call<{ listing: Listing }>("GET", `/listings/${both[0].body.listing.id}`)
    expect(kept.body.listing).toMatchObject({ state: "draft", form: { title: form.title } })
  })

  test("two members at once: one saves, the other is told, and no piece is counted twice", async () => {
    const { listing } = (await create(formOf("سباق", [await photo("#336")]))).body
    const save = (title: string): Promise<Answer<{ listing: Listing }>> =>
      call("PUT", `/listings/${listing.id}`, {
        version: listing.version,
        form: { ...listing.form, title: { ar: title, fr: "", en: "" } },
      })
    const both = await Promise.all([save("أول"), save("ثان")])
    expect(both.map((one) => one.status).sort()).toEqual([200, 409])
    const [{ variant_id }] = listing.stock
    const tap = (key: string, change: number) =>
      call<{ left: number }>("POST", `/listings/${listing.id}/stock`, { key, variant_id, change })
    const taps = await Promise.all([tap("tap-number-1", -1), tap("tap-number-1", -1), tap("tap-number-2", 1)])
    expect(taps.map((one) => one.status)).toEqual([200, 200, 200])
    expect((await tap("tap-number-3", -1)).body.left).toBe(3)
    const more = await tap("tap-number-4", -9)
    expect([more.status, more.body.code]).toEqual([409, "STOCK_TOO_LOW"])
  })

  test("variants come, change and go", async () => {
    const base = formOf("بأحجام", [await photo("#363")])
    const size = (ar: string, price: number) => ({ ...base.variants[0], value: { ar, fr: ar, en: ar }, price })
    const { listing } = (
      await create({
        ...base,
        option: { ar: "الحجم", fr: "Taille", en: "Size" },
        variants: [size("صغير", 50), size("كبير", 80)],
      })
    ).body
    expect(listing.form).toMatchObject({ option: { ar: "الحجم", fr: "Taille" } })
    const [small, large] = listing.form.variants
    const variants = [{ ...large, price: 85 }, size("وسط", 65)]
    expect(small.value.ar).toBe("صغير")
    const { status, body } = await call<{ listing: Listing }>("PUT", `/listings/${listing.id}`, {
      version: 1,
      form: { ...listing.form, variants },
    })
    expect([status, body.faults, body]).toEqual([
      200,
      undefined,
      expect.objectContaining({ listing: expect.anything() }),
    ])
    const after = body.listing.form.variants.map(({ value, price }) => `${value.ar} ${price}`).sort()
    expect(after).toEqual(["كبير 85", "وسط 65"])
  })
})

describe("strangers", () => {
  test("see, change and use nothing of another cooperative, in path, query or body", async () => {
    const key = await photo("#633")
    const { listing } = (await create(formOf("لنا وحدنا", [key]))).body
    const [{ variant_id }] = listing.stock
    const asked: [string, string, unknown?][] = [
      ["GET", `/listings/${listing.id}?cooperative_id=${own.cooperative_id}`],
      ["PUT", `/listings/${listing.id}`, { version: 1, form: listing.form, cooperative_id: own.cooperative_id }],
      ["POST", `/listings/${listing.id}/state`, { to: "archived" }],
      ["POST", `/listings/${listing.id}/stock`, { key: "strangers-tap", variant_id, change: 1 }],
    ]
    for (const [method, path, body] of asked) {
      const answer = await call(method, path, body, stranger)
      expect([method, path, answer.status]).toEqual([method, path, 404])
    }
    const used = await create(formOf("صورة الغير", [key]), undefined, stranger)
    expect([used.status, used.body.faults]).toEqual([400, [{ field: "form.photos", code: "UNKNOWN" }]])
    const upload_id = await upload(await photoOf("#111"))
    for (const path of ["/photos", "/listings/import"]) {
      const taken = await call("POST", path, { upload_id, dry_run: true }, stranger)
      expect([path, taken.status]).toEqual([path, 404])
    }
    const head = await market.send(`/coop/uploads/${upload_id}`, { method: "HEAD", token: stranger, headers: tus })
    expect(head.status).toBe(404)
    const orders = (await deskOf(market, own.cooperative_id, "orders")).token
    expect((await call("GET", "/listings", undefined, orders)).status).toBe(403)
    const list = await call<{ listings: { id: string }[] }>("GET", "/listings", undefined, stranger)
    expect(list.body.listings.map((one) => one.id)).not.toContain(listing.id)
  })
})

describe("files", () => {
  test("that lie or are too large are refused with a word", async () => {
    for (const lie of ["<html><script>alert(1)</script>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "MZ\u0000"]) {
      const { status, body } = await call("POST", "/photos", { upload_id: await upload(Buffer.from(lie)) })
      expect([status, body.code]).toEqual([400, "FILE_NOT_A_PICTURE"])
    }
    const huge = await market.send("/coop/uploads", {
      method: "POST",
      token,
      headers: { ...tus, "upload-length": String(40 * 1024 * 1024) },
    })
    expect(huge.status).toBe(413)
    const begun = await market.send("/coop/uploads", {
      method: "POST",
      token,
      headers: { ...tus, "upload-length": "9" },
    })
    const unfinished = await call("POST", "/photos", { upload_id: begun.headers.get("location")?.split("/").at(-1) })
    expect([unfinished.status, unfinished.body.code]).toEqual([409, "FILE_UNFINISHED"])
  })

  test("evidence is private: its members read it, nobody else, and it has no address", async () => {
    const claim = { kind: "igp", number: "IGP 12", issuer: "وزارة الفلاحة", expires_on: "2099-01-01" }
    const upload_id = await upload(await photoOf("#eee"))
    const key = "a-sign-of-the-device"
    const made = await call<{ sign: { id: string; state: string } }>("POST", "/signs", { ...claim, key, upload_id })
    expect([made.status, made.body.sign?.state]).toEqual([200, "waiting"])
    const again = await call<{ sign: { id: string } }>("POST", "/signs", { ...claim, key, upload_id })
    expect(again.body.sign.id).toBe(made.body.sign.id)
    const path = `/coop/signs/${made.body.sign.id}/evidence`
    const mine = await market.send(path, { token })
    expect([mine.status, mine.headers.get("content-type"), mine.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "private, no-store",
    ])
    expect((await market.send(path, { token: stranger })).status).toBe(404)
    expect((await market.send(path)).status).toBe(401)
    const [{ evidence_key }] = await market.sql<{ evidence_key: string }>(
      "select evidence_key from quality_sign where id = $1",
      [made.body.sign.id]
    )
    expect(existsSync(join(process.env.MAARID_DATA_DIR ?? "", evidence_key))).toBe(true)
    for (const guess of [evidence_key, `..%2f${evidence_key}`, evidence_key.replace("private/", "")]) {
      expect((await market.send(`/static/${guess}`)).status).toBe(404)
    }
    const { listing } = (await create({ ...formOf("بعلامة", [await photo("#995")]), sign_ids: [made.body.sign.id] }))
      .body
    expect(listing.form.sign_ids).toEqual([made.body.sign.id])
    const gone = await call("DELETE", `/signs/${made.body.sign.id}`)
    expect(gone.status).toBe(403)
  })
})

describe("an organizer", () => {
  const review = async <T = object>(method: string, path: string, body?: unknown) =>
    market.call<T>(method, `/admin/review${path}`, { body, token: await staffToken(market, "organizer") })

  test("looks at the first listings before buyers do, gives one back with a reason, and lets it out", async () => {
    await market.sql("update listing set approved_at = null where cooperative_id = $1", [own.cooperative_id])
    const { listing } = (await create(formOf("أول منتج", [await photo("#a3c")]))).body
    const state = (to: string) => call<{ state: string }>("POST", `/listings/${listing.id}/state`, { to })
    expect((await state("published")).body.state).toBe("waiting")
    expect((await shown(listing.handle)).status).toBe(404)
    type Waiting = { count: number; listings: { id: string; cooperative: { id: string } }[] }
    const { body: waiting } = await review<Waiting>("GET", "/listings")
    expect(waiting).toMatchObject({
      count: 1,
      listings: [{ id: listing.id, cooperative: { id: own.cooperative_id } }],
    })
    const whole = await review<{ listing: Listing; category: string }>("GET", `/listings/${listing.id}?locale=fr`)
    expect(whole.body.listing.form.title.ar).toBe("أول منتج")
    expect(whole.body.category).toBe("Miel")
    const reason = "الصورة غير واضحة"
    const refused = await review<{ state: string }>("POST", `/listings/${listing.id}/refuse`, { reason })
    expect([refused.status, refused.body.state]).toEqual([200, "refused"])
    const told = await call<{ listing: Listing }>("GET", `/listings/${listing.id}`)
    expect(told.body.listing).toMatchObject({ state: "refused", refused_reason: reason })
    expect((await review("POST", `/listings/${listing.id}/approve`)).body).toMatchObject({ code: "LISTING_STATE" })
    await state("published")
    for (const _ of [1, 2]) {
      const approved = await review<{ state: string }>("POST", `/listings/${listing.id}/approve`)
      expect([approved.status, approved.body.state]).toEqual([200, "published"])
    }
    await until(async () => (await shown(listing.handle)).status === 200)
    await market.sql("update listing set approved_at = now() where cooperative_id = $1", [own.cooperative_id])
  })

  test("verifies a claimed sign after seeing its evidence, and may take that back", async () => {
    const claim = {
      kind: "aop",
      number: "AOP 7",
      issuer: "وزارة الفلاحة",
      expires_on: "2099-01-01",
      key: "claim-of-aop",
    }
    const { sign } = (
      await call<{ sign: { id: string } }>("POST", "/signs", {
        ...claim,
        upload_id: await upload(await photoOf("#dde")),
      })
    ).body
    const { body: waiting } = await review<{ signs: { id: string }[] }>("GET", "/signs")
    expect(waiting.signs.map(({ id }) => id)).toContain(sign.id)
    const seen = await market.send(`/admin/review/signs/${sign.id}/evidence`, {
      token: await staffToken(market, "organizer"),
    })
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"])
    expect((await review("POST", `/signs/${sign.id}/approve`)).body).toEqual({ id: sign.id, state: "verified" })
    const changed = await call("PUT", `/signs/${sign.id}`, { ...claim, upload_id: null })
    expect([changed.status, changed.body.code]).toEqual([409, "SIGN_VERIFIED"])
    const reason = "الرقم لا يطابق الوثيقة"
    expect((await review("POST", `/signs/${sign.id}/refuse`, { reason })).body).toEqual({
      id: sign.id,
      state: "refused",
    })
    await market.sql("update quality_sign set expires_at = '2020-01-01' where id = $1", [sign.id])
    expect((await review("POST", `/signs/${sign.id}/approve`)).body).toMatchObject({ code: "SIGN_EXPIRED" })
  })
})

describe("the shop", () => {
  type Profile = { profile: { updated_at: string; form: Record<string, object>; closed: { now: boolean } | null } }

  test("tells its story; the second of two editors is told; a closed window stops sales and says when it is back", async () => {
    const { profile } = (await call<Profile>("GET", "/profile")).body
    const form = { ...profile.form, story: { ar: "قصة جديدة", fr: "", en: "" } }
    const save = () => call<Profile>("PUT", "/profile", { updated_at: profile.updated_at, form })
    expect((await save()).status).toBe(200)
    const second = await save()
    expect([second.status, second.body.code]).toEqual([409, "CHANGED_MEANWHILE"])
    const window = { from: today(), until: "2099-01-10", reason: { ar: "موسم الجني", fr: "", en: "" } }
    const closed = await call<Profile>("PUT", "/closed-window", window)
    expect(closed.body.profile.closed).toMatchObject({ until: "2099-01-10" })
    const reversed = await call("PUT", "/closed-window", { ...window, from: "2099-02-01" })
    expect([reversed.status, reversed.body.faults]).toEqual([400, [{ field: "until", code: "DAYS_REVERSED" }]])
    const shut = (await prepare(market, [own])).body
    expect([shut.placeable, shut.parcels[0].lines[0].problem]).toEqual([false, "closed"])
    const open = await call<Profile>("DELETE", "/closed-window")
    expect(open.body.profile.closed).toBeNull()
  })

  test("shows artisans who agreed, and only as long as they do", async () => {
    const form = { name: { ar: "نساجة", fr: "", en: "" }, craft: noText, bio: noText, consent: true }
    const made = await call<{ artisan: { id: string } }>("POST", "/artisans", { key: "an-artisan-key", form })
    const again = await call<{ artisan: { id: string } }>("POST", "/artisans", { key: "an-artisan-key", form })
    expect([made.status, again.body.artisan.id]).toEqual([200, made.body.artisan.id])
    const path = `/artisans/${made.body.artisan.id}`
    const [{ handle }] = await market.sql<{ handle: string }>("select handle from cooperative where id = $1", [
      own.cooperative_id,
    ])
    type Shop = { artisans: { name: string }[] }
    const shop = () => market.call<Shop>("GET", `/store/cooperatives/${handle}?locale=ar`)
    const shown = async () => (await shop()).body.artisans.map(({ name }) => name)
    expect(await shown()).toContain("نساجة")
    expect((await call("PUT", path, { form }, stranger)).status).toBe(404)
    await call("PUT", path, { form: { ...form, consent: false } })
    expect(await shown()).not.toContain("نساجة")
    expect((await call("DELETE", path)).status).toBe(200)
  })

  test("of a suspended cooperative publishes nothing", async () => {
    const { listing } = (await create(formOf("موقوف", [await photo("#117")]))).body
    const set = "update cooperative set status = $2 where id = $1"
    await market.sql(set, [own.cooperative_id, "suspended"])
    const answer = await call("POST", `/listings/${listing.id}/state`, { to: "published" })
    expect([answer.status, answer.body.code]).toEqual([403, "COOPERATIVE_SUSPENDED"])
    await market.sql(set, [own.cooperative_id, "verified"])
  })
})
