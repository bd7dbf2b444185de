import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { today } from "../../backend/src/contracts/days"
import { buy, variantsOf, type Variant } from "../harness/buyer"
import { openFairOffice } from "../harness/fair-office"
import { untilIndexFilled, within2s } from "../harness/filled-index"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** Whatever changes what a listing's document says, by whichever door, the document says it within two seconds. */
let market: Market
let administrator: string
let variants: Variant[]

type Document = Record<"category" | "fair" | "sign" | "featured", string[]> & {
  price: number
  in_stock: boolean
  sellable: boolean
  recent_purchases: number
  card_fr: string
}

beforeAll(async () => {
  market = await openMarket()
  administrator = await staffToken(market, "administrator")
  variants = await variantsOf(market, 5)
  await untilIndexFilled(market)
})
afterAll(() => market.close())

/** What the index has of a listing; undefined where it has nothing. */
async function documentOf(id: string, entity = "listing"): Promise<Document | undefined> {
  const fields = ["id", "category", "fair", "sign", "price", "in_stock", "sellable", "recent_purchases", "card_fr"]
  const { hits } = await market.container.resolve(Modules.SEARCH).search({
    entity: entity as never,
    filters: { id } as never,
    fields: entity === "listing" ? fields : ["id", "card_fr"],
  })
  return hits[0]?.document as unknown as Document | undefined
}

/** Reads the document until it is so, for at most the two seconds a change may take. */
async function follows(id: string, holds: (document: Document) => boolean, entity?: string): Promise<void> {
  const until = Date.now() + 2000
  for (;;) {
    const document = await documentOf(id, entity)
    if (document && holds(document)) return
    if (Date.now() > until) throw new Error(`after two seconds it still is ${JSON.stringify(document)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function admin<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await market.call<T>(method, `/admin${path}`, { body, token: administrator })
  expect([path, answer.status, answer.status < 300 ? "" : answer.body]).toEqual([path, 200, ""])
  return answer.body
}

/** Writes a text in one language as the dashboard does. */
async function translate(reference_id: string, field: string, text: string): Promise<void> {
  const [{ id }] = await market.sql<{ id: string }>(
    "select id from translation where reference_id = $1 and locale_code like 'fr%' and deleted_at is null",
    [reference_id]
  )
  await admin("POST", "/translations/batch", { update: [{ id, translations: { [field]: text } }] })
}

test("a text of the listing, its cooperative's name in one language, and the name itself", async () => {
  const [{ product_id, cooperative_id }] = variants
  await translate(product_id, "title", "Quzvelka du jardin")
  await follows(product_id, ({ card_fr }) => card_fr.includes("Quzvelka du jardin"))
  await translate(cooperative_id, "name", "Coopérative Wolmek")
  await follows(product_id, ({ card_fr }) => card_fr.includes("Coopérative Wolmek"))
})

test("a category: its name in a language, listings put into it and taken out, and its end", async () => {
  const [, { product_id }] = variants
  const [parent] = await market.sql<{ id: string; handle: string }>(
    "select id, handle from product_category where parent_category_id is null and deleted_at is null order by handle limit 1"
  )
  const { product_category: made } = await admin<{ product_category: { id: string } }>("POST", "/product-categories", {
    ...{ name: "صنف التجربة", handle: "of-a-test", is_active: true, parent_category_id: parent.id },
  })
  const move = (body: object) => admin("POST", `/product-categories/${made.id}/products`, body)
  const found = async (words: string) => {
    const path = `/store/listings?locale=fr&page_size=48&q=${encodeURIComponent(words)}`
    return (await market.call<{ listings: { id: string }[] }>("GET", path)).body.listings.map(({ id }) => id)
  }
  await move({ add: [product_id] })
  await follows(product_id, ({ category }) => category.includes("of-a-test") && category.includes(parent.handle))
  await admin("POST", `/product-categories/${made.id}`, { name: "قزملوكية" })
  await within2s(async () => (await found("قزملوكية")).includes(product_id))
  await move({ remove: [product_id] })
  await follows(product_id, ({ category }) => !category.includes("of-a-test"))
  await move({ add: [product_id] })
  await follows(product_id, ({ category }) => category.includes("of-a-test"))
  await admin("DELETE", `/product-categories/${made.id}`)
  await follows(product_id, ({ category }) => !category.includes("of-a-test"))
})

test("a sign that organizers take back and verify, and one whose last day is over", async () => {
  const [sign] = await market.sql<{ id: string; kind: string; product_id: string }>(
    `select s.id, s.kind, b.product_id from quality_sign s join sign_bearer b on b.sign_id = s.id
     join product p on p.id = b.product_id and p.status = 'published'
     join cooperative c on c.id = s.cooperative_id and c.status = 'verified'
     where s.verified_at is not null and s.expires_at > now() + interval '30 days' and s.deleted_at is null
       and (select count(*) from sign_bearer x where x.product_id = p.id) = 1 order by p.handle limit 1`
  )
  const bears = (wanted: boolean) =>
    follows(sign.product_id, (document) => document.sign.includes(sign.kind) === wanted)
  await bears(true)
  await admin("POST", `/review/signs/${sign.id}/refuse`, { reason: "الرقم لا يطابق الوثيقة" })
  await bears(false)
  await admin("POST", `/review/signs/${sign.id}/approve`)
  await bears(true)
  const lastDay = today(new Date(Date.now() - 86_400_000))
  await market.sql("update quality_sign set expires_at = $2 where id = $1", [sign.id, lastDay])
  await runJob(market, "follow-the-calendar")
  await bears(false)
})

test("a shop that closes and opens, by its own hand and by the calendar", async () => {
  const [, , { product_id, cooperative_id }] = variants
  const { token } = await deskOf(market, cooperative_id)
  const sells = (wanted: boolean) => follows(product_id, ({ sellable }) => sellable === wanted)
  const window = { from: today(), until: "2099-01-10", reason: { ar: "موسم الجني", fr: "", en: "" } }
  await sells(true)
  expect((await market.call("PUT", "/coop/closed-window", { body: window, token })).status).toBe(200)
  await sells(false)
  expect((await market.call("DELETE", "/coop/closed-window", { token })).status).toBe(200)
  await sells(true)
  await market.sql("update cooperative set closed_from = $2, closed_until = '2099-01-10' where id = $1", [
    ...[cooperative_id, today()],
  ])
  await runJob(market, "follow-the-calendar")
  await sells(false)
  const yesterday = today(new Date(Date.now() - 86_400_000))
  await market.sql("update cooperative set closed_from = '2020-01-01', closed_until = $2 where id = $1", [
    ...[cooperative_id, yesterday],
  ])
  await runJob(market, "follow-the-calendar")
  await sells(true)
})

test("a fair that takes the cooperative in, and one that is off the site", async () => {
  const [, , , { product_id, cooperative_id }] = variants
  const office = await openFairOffice(market)
  const fair = await office.make(40)
  const handle = fair.path.split("/").at(-1) ?? ""
  expect((await office.apply(fair.id, (await deskOf(market, cooperative_id)).token)).status).toBe(200)
  const [{ id, version }] = await office.applications(fair.id)
  const accepted = { status: "accepted", message: "", asked: [{ id, version }] }
  expect((await office.staff("POST", `/fairs/${fair.id}/answers`, accepted)).status).toBe(200)
  await follows(product_id, (document) => document.fair.includes(handle))
  const { body } = await office.staff<{ version: number }>("GET", `/fairs/${fair.id}`)
  const form = { ...office.edition(40), published: false }
  expect((await office.staff("POST", `/fairs/${fair.id}`, { version: body.version, form })).status).toBe(200)
  await follows(product_id, (document) => !document.fair.includes(handle))
})

test("a purchase: the last piece is gone, and it counts", async () => {
  const [, , , , variant] = variants
  const { product_id, inventory_item_id } = variant
  await market.sql(
    `update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id in
       (select ii.inventory_item_id from product_variant_inventory_item ii join product_variant v on v.id = ii.variant_id where v.product_id = $1)`,
    [product_id]
  )
  await market.sql(
    `update inventory_level set stocked_quantity = reserved_quantity + 1, raw_stocked_quantity =
       jsonb_build_object('value', (reserved_quantity + 1)::text, 'precision', 20) where inventory_item_id = $1`,
    [inventory_item_id]
  )
  const before = (await documentOf(product_id))?.recent_purchases ?? 0
  await buy(market, [variant])
  await follows(product_id, (document) => !document.in_stock && document.recent_purchases === before + 1)
})

test("a price that is not everybody's is in no document", async () => {
  const [{ product_id, variant_id }] = variants
  const { customer_group } = await admin<{ customer_group: { id: string } }>("POST", "/customer-groups", {
    name: "some people",
  })
  const price = (await documentOf(product_id))?.price ?? 0
  const list = (amount: number, rules: object) =>
    admin<{ price_list: { id: string } }>("POST", "/price-lists", {
      ...{ title: "Some", description: "Some", type: "override", status: "active", rules },
      prices: [{ variant_id, currency_code: "mad", amount }],
    })
  await list(0.5, { "customer.groups.id": [customer_group.id] })
  // A price for everybody comes after it: what followed this one has seen the other.
  const { price_list: open } = await list(price - 0.25, {})
  await follows(product_id, (document) => document.price === price - 0.25)
  await admin("DELETE", `/price-lists/${open.id}`)
  await follows(product_id, (document) => document.price === price)
})

test("what no event told is made good by the night, in each of the three indexes", async () => {
  // What was changed before is not read once more meanwhile.
  await untilQuiet()
  const [fair] = await market.sql<{ id: string }>("select id from fair where published order by id limit 1")
  const [{ product_id, cooperative_id }] = variants
  const changes = [
    ["listing", product_id, "title"],
    ["cooperative", cooperative_id, "name"],
    ["fair", fair.id, "name"],
  ]
  for (const [, id, field] of changes) {
    await market.sql(
      `update translation set translations = translations || jsonb_build_object($2::text, 'Of the night')
       where reference_id = $1 and locale_code like 'fr%' and deleted_at is null`,
      [id, field]
    )
  }
  const said = async () =>
    (await Promise.all(changes.map(([entity, id]) => documentOf(id, entity)))).map((one) =>
      one?.card_fr.includes("Of the night")
    )
  expect(await said()).toEqual([false, false, false])
  await runJob(market, "rebuild-indexes")
  expect(await said()).toEqual([true, true, true])
})
