import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { today } from "../../backend/src/contracts/days"
import { buy, siblingsOf, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"
import { countStatements, untilQuiet } from "../harness/statements"

/** The organizers' figures are the ledger's, whichever way they are added up. */
type Row = { id: string | null; name: string; sold: number; share: number; orders: number }
type Sales = { total: number; most: number; rows: Row[]; count: number }
type Led = { sold: number; share: number; cooperatives: number }
type Summary = { sold: number; orders: number; cooperatives: number; women_led: Led; selling: number; inactive: number }
type Inactive = { rows: { id: string; name: string; last_sale_on: string | null }[]; count: number }

let market: Market
let variants: Variant[]
let siblings: { variant_id: string }[]
let desks: Desk[]
let staff: Record<"administrator" | "organizer" | "auditor", string>

const day = (ago: number) => today(new Date(Date.now() - ago * 86_400_000))
const period = () => `from=${day(600)}&until=${day(-1)}`
const dimensions = ["cooperative", "region", "province", "category", "fair"]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  siblings = await siblingsOf(market, variants)
  await market.sql(
    `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value": "1000", "precision": 20}'`
  )
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  staff = {
    administrator: await staffToken(market, "administrator"),
    organizer: await staffToken(market, "organizer"),
    auditor: await staffToken(market, "auditor"),
  }
})
afterAll(() => market.close())

const get = <Body>(path: string, token = staff.organizer) =>
  market.call<Body>("GET", `/admin/reports/${path}`, { token })
const sales = async (by: string, more = "") => (await get<Sales>(`sales?by=${by}&page_size=48&${period()}${more}`)).body
const summary = async () => (await get<Summary>(`summary?${period()}`)).body
const csv = (path: string) =>
  market.send(`/admin/reports/${path}`, { token: staff.auditor, headers: { accept: "text/csv" } })

const centimes = (amount: number) => Math.round(amount * 100)
const sum = (rows: Row[]) => rows.reduce((all, { sold }) => all + centimes(sold), 0)

/** The goods of all orders placed through the market, straight from the ledger. */
const booked = async () => {
  const [{ goods }] = await market.sql<{ goods: string }>(
    `select coalesce(-sum(p.amount), 0) as goods from ledger_posting p
     join ledger_account a on a.id = p.account_id
       and a.kind in ('cooperative', 'cooperative_tax', 'commission', 'contribution')
     join ledger_entry e on e.id = p.entry_id and e.kind in ('placed', 'reversed', 'refunded', 'adjusted')`
  )
  return centimes(Number(goods))
}

const addsUp = async () => {
  const whole = await booked()
  const { sold } = await summary()
  expect(centimes(sold)).toBe(whole)
  for (const by of ["cooperative", "region", "province", "category"]) {
    const { total, rows, count } = await sales(by)
    expect({ by, total: centimes(total), rows: sum(rows), shown: rows.length }).toEqual({
      by,
      total: whole,
      rows: whole,
      shown: count,
    })
  }
}

const acts: Record<string, (desk: Desk, parcel: string) => Promise<unknown>> = {
  placed: async () => undefined,
  accepted: (desk, parcel) => desk.step(parcel, "accept"),
  declined: (desk, parcel) => desk.step(parcel, "decline", { reason: "out_of_stock" }),
  "in part": async (desk, parcel) => {
    const { lines } = (
      await market.call<{ lines: { id: string; quantity: number }[] }>("GET", `/coop/parcels/${parcel}`, {
        token: desk.token,
      })
    ).body
    const wanted = lines.map(({ id, quantity }, index) => ({ line_id: id, quantity: index ? quantity : 1 }))
    await desk.step(parcel, "accept-part", { lines: wanted })
  },
  "refused at the door": async (desk, parcel) => {
    await desk.step(parcel, "accept")
    await desk.step(parcel, "pack")
    await desk.step(parcel, "ship", { carrier: "Amana", tracking_number: "AM1" })
    await desk.step(parcel, "refuse", { reason: "absent" })
  },
}

/** Delivered, and one piece given back. */
acts.returned = async (desk, parcel) => {
  await desk.step(parcel, "accept")
  await desk.step(parcel, "pack")
  await desk.step(parcel, "ship", { carrier: "Amana", tracking_number: "AM1" })
  await desk.step(parcel, "deliver", { cash_held_by: "carrier", carrier: "Amana" })
  const [{ reference, item }] = await market.sql<{ reference: string; item: string }>(
    `select purchase.reference, line_commission.line_item_id as item from parcel
     join purchase on purchase.id = parcel.purchase_id join line_commission on line_commission.order_id = parcel.order_id
     where parcel.id = $1 order by line_commission.id limit 1`,
    [parcel]
  )
  const asked = await market.call("POST", "/store/purchases/returns", {
    body: {
      key: { reference, phone: "0612345678" },
      parcel_id: parcel,
      lines: [{ item_id: item, quantity: 1 }],
      reason: "changed_mind",
      rib: "230810000123456789012321",
    },
  })
  if (asked.status !== 200) return // goods that spoil
  await desk.step(parcel, "return/accept")
  await desk.step(parcel, "return/received", { restock: true })
  await market.call("POST", `/admin/parcels/${parcel}/refunded`, { token: staff.administrator })
}

test("every way of adding up gives what the ledger has, to the centime, whatever becomes of purchases", async () => {
  await addsUp()
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: 2, max: 5 }),
      async (fates, quantity) => {
        const { placed } = await buy(market, [...variants, ...siblings], {}, quantity)
        const parcels = await market.sql<{ id: string; cooperative_id: string }>(
          "select parcel.id, cooperative_id from parcel join purchase on purchase.id = purchase_id where reference = $1",
          [placed.purchase.reference]
        )
        for (const [index, fate] of fates.entries()) {
          const parcel = parcels.find(({ cooperative_id }) => cooperative_id === variants[index].cooperative_id)
          await acts[fate](desks[index], parcel?.id ?? "")
        }
        await addsUp()
      }
    ),
    { numRuns: 3, endOnFailure: true, examples: [[["returned", "in part", "refused at the door"], 3]] }
  )
}, 240_000)

describe("what the rows say", () => {
  test("a decline takes the sale away again, and its order", async () => {
    const of = async () => (await sales("cooperative")).rows.find(({ id }) => id === variants[0].cooperative_id)
    const before = await of()
    const { prepared, placed } = await buy(market, [variants[0]])
    const placedRow = await of()
    expect(centimes(placedRow?.sold ?? 0) - centimes(before?.sold ?? 0)).toBe(centimes(prepared.goods_total))
    expect((placedRow?.orders ?? 0) - (before?.orders ?? 0)).toBe(1)
    await desks[0].step(placed.purchase.parcels[0].id, "decline", { reason: "out_of_stock" })
    expect(await of()).toEqual(before)
  })

  test("the largest first, pages follow each other, names in the language asked for", async () => {
    const { rows, most, count } = await sales("cooperative", "&locale=fr")
    expect(rows.map(({ sold }) => sold)).toEqual(rows.map(({ sold }) => sold).sort((a, b) => b - a))
    expect(most).toBe(rows[0].sold)
    const second = await get<Sales>(`sales?by=cooperative&page=2&page_size=1&locale=fr&${period()}`)
    expect(second.body).toMatchObject({ rows: [rows[1]], count, most })
    const arabic = await sales("region", "&locale=ar")
    const english = await sales("region", "&locale=en")
    expect(arabic.rows.every(({ name }) => /\p{Script=Arabic}/u.test(name))).toBe(true)
    expect(english.rows.every(({ name }) => /^[A-Z]/.test(name))).toBe(true)
  })

  test("at a fair counts who was accepted there", async () => {
    const { rows } = await sales("fair")
    expect(rows.length).toBeGreaterThan(0)
    const { rows: cooperatives } = await sales("cooperative")
    const took = await market.sql<{ cooperative_id: string }>(
      "select cooperative_id from participation where fair_id = $1 and status = 'accepted'",
      [rows[0].id]
    )
    const theirs = cooperatives.filter(({ id }) => took.some((one) => one.cooperative_id === id))
    expect(sum(rows.slice(0, 1))).toBe(sum(theirs))
  })

  test("women-led cooperatives have their share", async () => {
    const { women_led, sold } = await summary()
    const { rows } = await sales("cooperative")
    const led = await market.sql<{ id: string }>("select id from cooperative where women_led")
    const theirs = rows.filter(({ id }) => led.some((one) => one.id === id))
    expect(centimes(women_led.sold)).toBe(sum(theirs))
    expect(women_led.share).toBe(Math.round((women_led.sold / sold) * 1000) / 10)
  })

  test("goods whose category went are not lost", async () => {
    await market.sql("delete from product_category_product where product_id = $1", [variants[0].product_id])
    const { rows } = await sales("category")
    expect(rows.find(({ id }) => id === null)).toMatchObject({ name: "" })
    await addsUp()
  })

  test("the day a purchase was placed is Morocco's, and both ends count", async () => {
    const { placed } = await buy(market, [variants[1]])
    const at = (moment: string) =>
      market.sql("update purchase set placed_at = $2 where reference = $1", [placed.purchase.reference, moment])
    const on = async (asked: string) =>
      (await get<Sales>(`sales?by=cooperative&from=${asked}&until=${asked}`)).body.total
    await at("2026-06-30T23:30:00Z") // half past midnight in Casablanca
    expect([await on("2026-06-30"), (await on("2026-07-01")) > 0]).toEqual([0, true])
    await at("2026-06-30T22:30:00Z")
    expect([(await on("2026-06-30")) > 0, await on("2026-07-01")]).toEqual([true, 0])
  })
})

describe("who sold nothing for 90 days", () => {
  test("an old sale makes silent, a new one does not; what was declined is no sale; a new cooperative has time", async () => {
    const silent = async (id: string) => {
      const { body } = await get<Inactive>("inactive?page_size=48&locale=fr")
      const more = await get<Inactive>("inactive?page_size=48&page=2&locale=fr")
      return [...body.rows, ...more.body.rows].find((row) => row.id === id)
    }
    const [{ id }] = await market.sql<{ id: string }>(
      `select id from cooperative c where status = 'verified' and legal_form = 'cooperative'
       and not exists (select from parcel where cooperative_id = c.id) limit 1`
    )
    const before = (await summary()).inactive
    expect(await silent(id)).toMatchObject({ last_sale_on: null })
    expect((await get<Inactive>("inactive")).body.count).toBe(before)
    await market.sql("update cooperative set demo = false where id = $1", [id])
    expect(await silent(id)).toBeUndefined() // joined today
    await market.sql("update cooperative set created_at = now() - interval '91 days' where id = $1", [id])
    expect(await silent(id)).toBeDefined()

    const sold = variants[2].cooperative_id
    await buy(market, [variants[2]])
    const { placed } = await buy(market, [variants[2]])
    expect(await silent(sold)).toBeUndefined()
    await market.sql(
      `update purchase set placed_at = now() - interval '100 days'
       where id in (select purchase_id from parcel where cooperative_id = $1)`,
      [sold]
    )
    expect(await silent(sold)).toMatchObject({ last_sale_on: day(100) })
    await market.sql("update purchase set placed_at = now() where reference = $1", [placed.purchase.reference])
    expect(await silent(sold)).toBeUndefined()
    await desks[2].step(placed.purchase.parcels[0].id, "decline", { reason: "out_of_stock" })
    expect(await silent(sold)).toMatchObject({ last_sale_on: day(100) })
  })
})

test("periods that are none are refused with the field; everybody on the staff may look, nobody else", async () => {
  const faults = async (asked: string) => {
    const { status, body } = await get(`sales?by=region&${asked}`)
    return [status, body.faults?.map(({ field, code }) => `${field} ${code}`).join()]
  }
  expect(await faults("from=2026-02-02&until=2026-02-01")).toEqual([400, "until DAYS_REVERSED"])
  expect(await faults("from=2020-01-01&until=2026-02-01")).toEqual([400, "from PERIOD_TOO_LONG"])
  expect((await faults("from=2026-02-30&until=2026-03-01"))[0]).toBe(400)
  expect((await faults("until=2026-03-01"))[0]).toBe(400)
  for (const token of Object.values(staff))
    for (const path of [`sales?by=fair&${period()}`, `summary?${period()}`, "inactive"])
      expect((await get(path, token)).status).toBe(200)
  expect((await get("inactive", desks[0].token)).status).toBe(401)
})

test("tables open in any spreadsheet, whole, and run nothing", async () => {
  await market.sql("update cooperative set name = '=HYPERLINK(\"http://x\")' where id = $1", [
    variants[0].cooperative_id,
  ])
  const table = await csv(`sales/export?by=cooperative&locale=ar&${period()}`)
  expect(table.headers.get("content-type")).toContain("text/csv")
  expect(table.headers.get("content-disposition")).toMatch(/attachment; filename="maarid-cooperative-.*\.csv"/)
  expect(table.text).toMatch(/^التعاونية;/)
  expect(table.text).toContain("\"'=HYPERLINK")
  const { count } = await sales("cooperative")
  expect(table.text.trim().split("\r\n")).toHaveLength(count + 1)
  expect((await csv("inactive/export?locale=fr")).text).toMatch(/^coopérative;région;dernière vente;inscrite le\r\n/)
  const figures = (await csv(`summary/export?locale=en&${period()}`)).text
  expect(figures).toContain(`sales in dirhams;${(await summary()).sold.toFixed(2)}`)
})

test("a larger market costs no more statements", async () => {
  const asked = dimensions.map((by) => `sales?by=${by}&locale=fr&${period()}`)
  const all = async () => {
    for (const path of [...asked, `summary?${period()}`, "inactive?locale=fr"]) await get(path)
  }
  await all()
  await untilQuiet()
  const few = await countStatements(all)
  await market.sql(
    `insert into cooperative (id, handle, legal_form, status, name, province_id, region_id, created_at)
     select 'coop_more' || n, 'more-' || n, 'cooperative', 'verified', 'more ' || n, 'MA-AGD', 'MA-09', '2020-01-01'
     from generate_series(1, 300) n`
  )
  await untilQuiet()
  const many = await countStatements(all)
  expect(Math.abs(many - few)).toBeLessThanOrEqual(5)
  expect((await get<Inactive>("inactive")).body.count).toBeGreaterThanOrEqual(300)
})
