import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { address, buy, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { nextMessage, tokenIn } from "../harness/outbox"
import { phoneDoor } from "../harness/phone-door"
import { untilQuiet } from "../harness/statements"

/** Whoever leaves takes their data along and is gone; the books stay. */
let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(() => market.close())

const { newNumber, outbox, enter, ownCode } = phoneDoor(() => market)
const me = "/store/buyers/me"
const isIn = async (token: string) => (await market.call("GET", `${me}/profile`, { token })).status

async function settle() {
  const phone = newNumber()
  const name = `فاطمة الزهراء ${phone.slice(5)}`
  const street = `زنقة الياسمين ${phone.slice(5)}`
  const token = await enter(phone)
  await market.call("PUT", `${me}/profile`, { token, body: { name } })
  const email = `leaving-${phone.slice(1)}@test.example`
  await market.call("POST", `${me}/mail`, {
    token,
    body: { email, proof: { code: await ownCode(token, phone) } },
  })
  await market.call("POST", "/store/access/mail", { body: { token: tokenIn(await nextMessage(outbox(), email)) } })
  const where = { ...address, recipient: name, phone, street }
  await market.call("POST", `${me}/addresses`, { token, body: where })
  await market.call("POST", `${me}/favourites`, { token, body: { add: [variants[0].product_id] } })
  await market.call("PUT", `${me}/basket`, {
    token,
    body: { lines: [{ variant_id: variants[0].variant_id, quantity: 1 }] },
  })
  const call: Market["call"] = (method, path, options) => market.call(method, path, { token, ...options })
  const { placed } = await buy({ call }, variants.slice(0, 1), {
    address: where,
    email,
    payer: { name, phone },
    gift_notes: { [variants[0].cooperative_id]: `من ${name}` },
  })
  await market.sql(
    "insert into alert (id, subject, subject_id, channel, contact, locale, looked_at) values ($1, 'listing', 'x', 'phone', $2, 'ar', now())",
    [`alrt_${phone.slice(1)}`, phone]
  )
  await market.call("POST", "/store/enquiries", {
    body: {
      name,
      contact: `0${phone.slice(4)}`,
      subject: "privacy",
      body: `${name}: what do you know of me?`,
      locale: "en",
    },
  })
  return {
    phone,
    name,
    street,
    token,
    email,
    parcel: placed.purchase.parcels[0].id,
    reference: placed.purchase.reference,
  }
}

/** Asks for a parcel's return with a photo; the folder that keeps the photo. */
async function giveBack(of: {
  token: string
  reference: string
  phone: string
  parcel: string
  note: string
  rib: string
}): Promise<string> {
  const key = { reference: of.reference, phone: of.phone }
  const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#b5651d" } })
    .jpeg()
    .toBuffer()
  const { body } = await market.call<{ photo: string }>("POST", "/store/purchases/returns/photos", {
    body: { key, photo: picture.toString("base64") },
  })
  const lines = await market.sql<{ item_id: string }>(
    "select distinct item_id from order_item where order_id = (select order_id from parcel where id = $1)",
    [of.parcel]
  )
  const asked = await market.call("POST", "/store/purchases/returns", {
    body: {
      key,
      parcel_id: of.parcel,
      lines: lines.map(({ item_id }) => ({ item_id, quantity: 1 })),
      reason: "damaged",
      note: of.note,
      rib: of.rib,
      photos: [body.photo],
    },
  })
  expect(asked.status).toBe(200)
  const shelf = join(process.env.MAARID_DATA_DIR as string, "private/returns-waiting")
  const [folder] = readdirSync(shelf)
  return join(shelf, folder)
}

/** Every table and column that still has one of some words. */
async function traces(words: string[]): Promise<string[]> {
  const tables = await market.sql<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
  )
  const patterns = words.map((word) => `%${word}%`)
  const one = ({ name }: { name: string }) =>
    `(select '${name}' as name from "${name}" r where r::text ilike any($1) limit 1)`
  const found = await market.sql<{ name: string }>(tables.map(one).join(" union all "), [patterns])
  return found.map(({ name }) => name)
}

test("takes everything along in one file first, and is refused while a parcel is open", async () => {
  const { phone, name, street, token, email, reference } = await settle()
  const { status, body } = await market.call<Record<string, { reference?: string }[]>>(
    "GET",
    `${me}/export?locale=fr`,
    { token }
  )
  expect(status).toBe(200)
  expect(body).toMatchObject({
    profile: { name, email, email_proved: true, phone },
    addresses: [{ recipient: name, street }],
    purchases: [{ reference, recipient: name, parcels: [{ state: "placed" }] }],
    enquiries: [{ subject: "privacy" }],
    alerts: [{ subject: "listing" }],
  })
  expect(body.favourites).toHaveLength(1)
  expect(body.basket).toHaveLength(1)
  const refused = await market.call("POST", `${me}/delete`, {
    token,
    body: { proof: { code: await ownCode(token, phone) } },
  })
  expect(refused.body.code).toBe("ACCOUNT_PARCEL_OPEN")
  expect(await isIn(token)).toBe(200)
})

test("is found nowhere afterwards, and the books still balance", async () => {
  const { phone, name, street, token, email, parcel, reference } = await settle()
  const desk = await deskOf(market, variants[0].cooperative_id)
  await desk.step(parcel, "accept")
  await desk.step(parcel, "pack")
  await desk.step(parcel, "ship", { carrier: "Amana", tracking_number: "AM1" })
  await desk.step(parcel, "deliver", { cash_held_by: "carrier", carrier: "Amana" })
  const rib = "230810000123456789012321"
  const evidence = await giveBack({ token, reference, phone, parcel, note: `${name}: مكسور`, rib })
  const open = await market.call("POST", `${me}/delete`, {
    token,
    body: { proof: { code: await ownCode(token, phone) } },
  })
  expect(open.body.code).toBe("ACCOUNT_PARCEL_OPEN")
  await desk.step(parcel, "return/refuse", { reason: "المنتوج مستعمل" })
  const words = [phone.slice(4), email, name, street, rib]
  await untilQuiet()
  expect((await traces(words)).length).toBeGreaterThan(5)
  const books = "select count(*) as entries, sum(amount) as sum from ledger_posting"
  const before = await market.sql(books)

  const wrong = await market.call("POST", `${me}/delete`, { token, body: { proof: { code: "000000" } } })
  expect(wrong.body.code).toBe("PROOF_WRONG")
  const proof = { code: await ownCode(token, phone) }
  const codes = await Promise.all([
    market.call("POST", `${me}/delete`, { token, body: { proof } }),
    market.call("POST", `${me}/delete`, { token, body: { proof } }),
  ])
  expect(codes.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(codes.every(({ status }) => [200, 401, 403].includes(status))).toBe(true)

  expect(await traces(words)).toEqual([])
  expect(existsSync(evidence)).toBe(false)
  expect(await isIn(token)).toBe(401)
  expect(await market.sql(books)).toEqual(before)
  const [kept] = await market.sql<{ total: string }>(
    `select o.id, p.total from purchase p join parcel a on a.purchase_id = p.id join "order" o on o.id = a.order_id
     where p.reference = $1`,
    [reference]
  )
  expect(Number(kept.total)).toBeGreaterThan(0)
  const tracked = await market.call("POST", "/store/purchases/track", { body: { reference, phone } })
  expect(tracked.status).toBe(404)
  // The same phone opens an account again, and it is an empty one.
  const again = await market.call<{ count: number }>("GET", `${me}/purchases`, { token: await enter(phone) })
  expect(again.body.count).toBe(0)
})
