import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { checkLedger } from "../../backend/src/settlement/check-ledger"
import { buy, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"

type Line = {
  kind: string
  owed: number
  sold: number
  commission: number
  commission_percent: number | null
  waiting: boolean
  reason: { why: string; code: string | null } | null
  payout: { amount: number; netted: number; reference: string; on: string } | null
}
type Statement = {
  balance: { available: number; expected: number; held: number }
  paid_out: number
  lines: Line[]
  count: number
}

let market: Market
let variants: Variant[]
let desks: Desk[]
let administrator: string
const today = "2026-11-20"

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  await market.sql(
    `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value": "1000", "precision": 20}'
     where inventory_item_id = any($1)`,
    [variants.map((variant) => variant.inventory_item_id)]
  )
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  administrator = await staffToken(market, "administrator")
})
afterAll(() => market.close())

const statementOf = async (index: number) =>
  (await market.call<Statement>("GET", "/coop/statement", { token: desks[index].token })).body

const post = (path: string, body: Record<string, unknown>) =>
  market.call<{ id: string; rule: { id: string } }>("POST", path, { body, token: administrator })

const read = async <Answer>(path: string) => (await market.call<Answer>("GET", path, { token: administrator })).body

/** What a cooperative is called in French. */
const nameOf = async (index: number) => {
  const { cooperative_id } = variants[index]
  const path = `/admin/cooperatives/${cooperative_id}?locale=fr`
  return (await read<{ cooperative: { name: string } }>(path)).cooperative.name
}

/** Which of the variants is of a product. */
const indexOf = async (product_id?: string) => {
  const rows = await market.sql<{ id: string }>("select id from product_variant where product_id = $1", [product_id])
  return variants.findIndex(({ variant_id }) => rows.some(({ id }) => id === variant_id))
}

const delivered = async (index: number, cash_held_by: "carrier" | "cooperative") => {
  const { placed } = await buy(market, [variants[index]])
  const [parcel] = placed.purchase.parcels
  for (const step of ["accept", "pack"]) await desks[index].step(parcel.id, step)
  await desks[index].step(parcel.id, "ship", { carrier: "Amana", tracking_number: "AM1" })
  await desks[index].step(parcel.id, "deliver", {
    cash_held_by,
    ...(cash_held_by === "carrier" ? { carrier: "Amana" } : {}),
  })
  return parcel
}

test("what is sold is expected, what is delivered and paid can be paid out, once", async () => {
  const { balance: before, paid_out } = await statementOf(0)
  const { placed } = await buy(market, [variants[0]])
  const waiting = (await statementOf(0)).balance
  expect(waiting.available).toBe(before.available)
  expect((await statementOf(0)).lines[0]).toMatchObject({ kind: "placed", waiting: true })
  expect(waiting.expected).toBeGreaterThan(before.expected)
  await desks[0].step(placed.purchase.parcels[0].id, "decline", { reason: "out_of_stock" })
  const declined = await statementOf(0)
  expect(declined.balance).toEqual(before)
  expect(declined.lines[0]).toMatchObject({
    kind: "reversed",
    reason: { why: "declined", code: "out_of_stock" },
    waiting: false,
  })
  expect(declined.lines[1]).toMatchObject({ kind: "placed", reason: null, waiting: false })

  await delivered(0, "carrier")
  const { available } = (await statementOf(0)).balance
  expect(available).toBeGreaterThan(before.available)
  const payout = { cooperative_id: variants[0].cooperative_id, reference: "VIR 1", paid_on: today }
  const tooMuch = await post("/admin/payouts", { ...payout, key: "too-much-1", amount: available + 0.01 })
  expect([tooMuch.status, tooMuch.body.code]).toEqual([409, "AMOUNT_TOO_LARGE"])

  const raced = await Promise.all(
    Array.from({ length: 6 }, () => post("/admin/payouts", { ...payout, key: "november-1", amount: available }))
  )
  expect(new Set(raced.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(raced.map(({ body }) => body.id)).size).toBe(1)
  const other = await post("/admin/payouts", { ...payout, key: "november-1", amount: 1 })
  expect([other.status, other.body.code]).toEqual([409, "KEY_REUSED"])
  const after = await statementOf(0)
  expect(after.balance.available).toBe(0)
  expect(after.lines[0]).toMatchObject({
    kind: "paid_out",
    owed: -available,
    payout: { amount: available, netted: 0, reference: "VIR 1", on: today },
  })
  expect(after.paid_out).toBeCloseTo(paid_out + available, 2)
  const made = await read<{ payouts: { id: string; name: string; amount: number }[] }>("/admin/payouts?locale=fr")
  expect(made.payouts.find(({ id }) => id === raced[0].body.id)).toMatchObject({
    name: await nameOf(0),
    amount: available,
  })
  expect(after.lines.find((line) => line.kind === "placed")).toMatchObject({ commission_percent: expect.any(Number) })
})

test("the carrier's cash is handed over, not more than it holds, and never twice", async () => {
  const parcel = await delivered(1, "carrier")
  const held = async () =>
    (
      await market.call<{ held: { holder: string; amount: number }[] }>("GET", "/admin/remittances", {
        token: administrator,
      })
    ).body.held.find(({ holder }) => holder === "Amana")?.amount ?? 0
  const before = await held()
  expect(before).toBeGreaterThanOrEqual(parcel.total)
  const hand = { holder_kind: "carrier", holder: "Amana", reference: "BR 7", received_on: today }
  const much = await post("/admin/remittances", { ...hand, key: "amana-too-much", amount: before + 1 })
  expect(much.body.code).toBe("AMOUNT_TOO_LARGE")
  const raced = await Promise.all(
    [1, 2, 3].map(() => post("/admin/remittances", { ...hand, key: "amana-november", amount: before }))
  )
  expect(new Set(raced.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(raced.map(({ body }) => body.id)).size).toBe(1)
  expect(await held()).toBe(0)
})

test("cash the cooperative took itself is netted with its next payout", async () => {
  const parcel = await delivered(2, "cooperative")
  const { balance } = await statementOf(2)
  expect(balance.held).toBe(parcel.total)
  // The delivery fee and the commission are the market's: the cooperative holds more than it is owed.
  expect(balance.available).toBeLessThan(0)
  const name = await nameOf(2)
  const { held } = await read<{ held: { holder: string }[] }>("/admin/remittances?locale=fr")
  expect(held.find(({ holder }) => holder === variants[2].cooperative_id)).toMatchObject({ name, amount: parcel.total })
  const found = await read<{ balances: object[] }>(`/admin/balances?locale=fr&q=${encodeURIComponent(name)}`)
  expect(found.balances).toEqual(expect.arrayContaining([expect.objectContaining({ name, ...balance })]))
  const hand = {
    key: "coop-hands-over",
    holder_kind: "cooperative",
    holder: variants[2].cooperative_id,
    amount: parcel.total,
  }
  expect((await post("/admin/remittances", { ...hand, reference: "caisse", received_on: today })).status).toBe(201)
  const after = (await statementOf(2)).balance
  expect(after.held).toBe(0)
  expect(after.available).toBeGreaterThan(0)
})

test("a rule for a family of goods holds for what is within it, and a cooperative's own beats it", async () => {
  const families = await market.sql<{ id: string; parent_category_id: string | null; product_id: string }>(
    `select c.id, c.parent_category_id, l.product_id from product_category_product l
     join product_category c on c.id = l.product_category_id
     join product_variant v on v.product_id = l.product_id where v.id = any($1)`,
    [variants.map(({ variant_id }) => variant_id)]
  )
  const within = families.find(({ parent_category_id }) => parent_category_id)
  const index = await indexOf(within?.product_id)
  const rateOf = async (one: number) => {
    await buy(market, [variants[one]])
    return (await statementOf(one)).lines[0].commission_percent
  }
  const before = await rateOf(index)
  const family = await post("/admin/commission-rules", {
    category_id: within?.parent_category_id,
    commission_points: 1111,
  })
  expect(await rateOf(index)).toBe(11.11)
  const own = await post("/admin/commission-rules", {
    cooperative_id: variants[index].cooperative_id,
    commission_points: 222,
  })
  expect(await rateOf(index)).toBe(2.22)
  for (const { body } of [own, family])
    expect((await post(`/admin/commission-rules/${body.rule.id}/end`, {})).status).toBe(200)
  expect(await rateOf(index)).toBe(before)
})

test("a rule for a cooperative beats the default, for what is sold after it; what was sold keeps its rate", async () => {
  const earlier = (await statementOf(1)).lines.find((line) => line.kind === "placed")
  const rule = { cooperative_id: variants[1].cooperative_id, commission_points: 1234 }
  const [{ body }, again] = await Promise.all([1, 2].map(() => post("/admin/commission-rules", rule)))
  expect(again.body.rule.id).toBe(body.rule.id)
  const stateOf = async () => {
    const { rules } = await read<{ rules: { id: string; state: string; cooperative: string }[] }>(
      "/admin/commission-rules?locale=fr&page_size=48"
    )
    return rules.find(({ id }) => id === body.rule.id)
  }
  expect(await stateOf()).toMatchObject({ state: "now", cooperative: await nameOf(1) })
  await buy(market, [variants[1]])
  const rates = (await statementOf(1)).lines
    .filter((line) => line.kind === "placed")
    .map((line) => line.commission_percent)
  expect(rates[0]).toBe(12.34)
  expect(rates[1]).toBe(earlier?.commission_percent)
  expect((await post(`/admin/commission-rules/${body.rule.id}/end`, {})).status).toBe(200)
  expect(await stateOf()).toMatchObject({ state: "past" })
  await buy(market, [variants[1]])
  expect((await statementOf(1)).lines[0].commission_percent).toBe(earlier?.commission_percent)
  expect((await post("/admin/commission-rules", { cooperative_id: "coop_none", commission_points: 1 })).status).toBe(
    404
  )
})

test("a statement tells of its own cooperative only, page by page, and a period bounds it", async () => {
  const mine = await statementOf(0)
  const paged = await market.call<Statement>("GET", "/coop/statement?page=2&page_size=1", { token: desks[0].token })
  expect(paged.body.count).toBe(mine.count)
  expect(paged.body.lines).toEqual([mine.lines[1]])
  const past = await market.call<Statement>("GET", "/coop/statement?until=2020-01-01", { token: desks[0].token })
  expect(past.body).toMatchObject({ count: 0, lines: [], balance: mine.balance, paid_out: 0 })
})

test("each deduction says why: taken in part, refused at the door, given back", async () => {
  const whys = async () => (await statementOf(0)).lines.flatMap(({ reason }) => (reason ? [reason] : []))
  const sold = async () => {
    const { placed } = await buy(market, [variants[0]], {}, 2)
    return { reference: placed.purchase.reference, id: placed.purchase.parcels[0].id }
  }
  const linesOf = async (id: string) =>
    (await market.call<Desked>("GET", `/coop/parcels/${id}`, { token: desks[0].token })).body.lines
  const part = await sold()
  const [{ id: line_id }] = await linesOf(part.id)
  await desks[0].step(part.id, "accept-part", { lines: [{ line_id, quantity: 1 }] })
  expect((await whys())[0]).toEqual({ why: "accepted_in_part", code: null })
  await desks[0].step(part.id, "pack")
  await desks[0].step(part.id, "ship", { carrier: "Amana" })
  await desks[0].step(part.id, "refuse", { reason: "absent" })
  expect((await whys())[0]).toEqual({ why: "refused", code: "absent" })

  const back = await sold()
  for (const step of ["accept", "pack"]) await desks[0].step(back.id, step)
  await desks[0].step(back.id, "ship", { carrier: "Amana" })
  await desks[0].step(back.id, "deliver", { cash_held_by: "cooperative" })
  const [{ id: item_id }] = await linesOf(back.id)
  await market.call("POST", "/store/purchases/returns", {
    body: {
      key: { reference: back.reference, phone: "0612345678" },
      parcel_id: back.id,
      lines: [{ item_id, quantity: 1 }],
      reason: "changed_mind",
    },
  })
  await desks[0].step(back.id, "return/accept")
  await desks[0].step(back.id, "return/received", { restock: true, cash_paid_by: "cooperative" })
  expect((await whys()).slice(0, 2)).toEqual([
    { why: "cash_given_back", code: null },
    { why: "returned", code: "changed_mind" },
  ])
  // What was given back in cash is owed to whoever gave it: it is no sale.
  const [given, returned] = (await statementOf(0)).lines
  expect(given).toMatchObject({ kind: "refunded", sold: 0, commission: 0, owed: -returned.sold })
})

type Desked = { lines: { id: string; quantity: number }[] }

test("after all this every proof holds", async () => {
  expect(await checkLedger(market.container)).toMatchObject({ complaints: [] })
})
