import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { checkLedger } from "@maarid/backend/settlement/check-ledger"
import { join } from "node:path"
import { address, buy, variantsOf, type Followed, type Prepared, type Variant } from "../harness/buyer"
import { balances, stockOf, unbalanced } from "../harness/ledger"
import { outboxOf } from "../harness/outbox"
import { untilQuiet } from "../harness/statements"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer, staffToken } from "../harness/people"

/** A bank transfer: one reference for three orders, paid when an administrator finds it on the account. */
let market: Market
let variants: Variant[]
let before: { stocked: number; reserved: number }[]
let prepared: Prepared
let placed: Followed["purchase"]
let orders: string[]
let administrator: string

type Shown = Followed["purchase"] & { transfer: { rib: string; reference: string } | null }

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  before = await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))
  const bought = await buy(market, variants, { payment: "bank_transfer" })
  prepared = bought.prepared
  placed = bought.placed.purchase
  orders = (
    await market.sql<{ order_id: string }>("select order_id from parcel where purchase_id = $1 order by position", [
      prepared.purchase_id,
    ])
  ).map((row) => row.order_id)
  administrator = await staffToken(market, "administrator")
})
afterAll(() => market.close())

const match = (token?: string, id = prepared.purchase_id, body?: { amount: number }) =>
  market.call<{ captured: number }>("POST", `/admin/purchases/${id}/transfer`, { token, body })

type Awaited = {
  transfers: { purchase_id: string; reference: string; amount: number; total: number; recipient: string }[]
  count: number
}

const awaited = async (q: string, token = administrator) =>
  (await market.call<Awaited>("GET", `/admin/transfers?q=${encodeURIComponent(q)}`, { token })).body

const track = async () => {
  const { body } = await market.call<{ purchase: Shown }>("POST", "/store/purchases/track?locale=en", {
    body: { reference: placed.reference, phone: "0612345678" },
  })
  return body.purchase
}

const captures = () =>
  market.sql<{ payment_id: string; amount: string }>(
    `select c.payment_id, c.amount from capture c join payment p on p.id = c.payment_id
     join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = any($1) and c.deleted_at is null`,
    [orders]
  )

test("placed: three orders wait for the money, and the buyer is told where to send it", async () => {
  const purchase = await track()
  expect(purchase.parcels.map((parcel) => parcel.state)).toEqual(Array(3).fill("awaiting_payment"))
  expect(purchase.transfer).toMatchObject({ reference: placed.reference, rib: expect.stringMatching(/\d/) })
  expect(purchase.parcels.every((parcel) => parcel.can_cancel && parcel.paid === 0)).toBe(true)
  const standing = await balances(market, orders)
  expect(standing.receivable).toBeCloseTo(prepared.total, 2)
  expect(standing.cash_market).toBeUndefined()
})

test("goods are not packed before they are paid", async () => {
  const desk = await deskOf(market, variants[0].cooperative_id)
  await desk.step(placed.parcels[0].id, "accept")
  const answer = await desk.try(placed.parcels[0].id, "pack")
  expect([answer.status, answer.body.code]).toEqual([409, "PARCEL_STATE"])
})

test("it is on the list of what is awaited, found by its reference in any spelling and by the buyer's name", async () => {
  const row = { purchase_id: prepared.purchase_id, reference: placed.reference, recipient: address.recipient }
  const auditor = await staffToken(market, "auditor")
  for (const q of [placed.reference, placed.reference.toLowerCase().replace("-", " ")])
    expect(await awaited(q, auditor)).toMatchObject({
      transfers: [{ ...row, amount: prepared.total, total: prepared.total }],
      count: 1,
    })
  expect((await awaited(address.recipient)).transfers).toEqual(expect.arrayContaining([expect.objectContaining(row)]))
  expect((await awaited("")).transfers).toEqual(expect.arrayContaining([expect.objectContaining(row)]))
  for (const q of ["%", "2222-2222"]) expect([q, await awaited(q)]).toMatchObject([q, { transfers: [], count: 0 }])
})

test("an auditor, an organizer, a buyer and nobody may not say that it came in", async () => {
  const tokens = [
    await staffToken(market, "auditor"),
    await staffToken(market, "organizer"),
    (await newBuyer(market)).token,
    undefined,
  ]
  for (const token of tokens) expect([401, 403]).toContain((await match(token)).status)
  expect(await captures()).toEqual([])
})

test("a purchase that is none, or is paid in another way, has no transfer", async () => {
  const { prepared: cash } = await buy(market, [variants[0]])
  for (const id of ["pur_nothing", cash.purchase_id]) {
    const answer = await match(administrator, id)
    expect([answer.status, answer.body.code]).toEqual([404, "NOT_FOUND"])
  }
})

test("another sum than the one that is awaited is refused, and nothing is captured", async () => {
  const answer = await match(administrator, prepared.purchase_id, { amount: prepared.total + 1 })
  expect([answer.status, answer.body.code]).toEqual([409, "CHANGED_MEANWHILE"])
  expect(await captures()).toEqual([])
})

test("matched twice at once and once more: every order is captured once", async () => {
  const seen = { amount: prepared.total }
  const answers = await Promise.all([
    match(administrator, prepared.purchase_id, seen),
    match(administrator, prepared.purchase_id, seen),
  ])
  expect(answers.map((answer) => answer.status)).toEqual([200, 200])
  expect(answers.map((answer) => answer.body.captured).sort()).toEqual([0, 3])
  expect((await match(administrator)).body.captured).toBe(0)
  expect((await awaited(placed.reference)).count).toBe(0)
  const rows = await captures()
  expect(new Set(rows.map((row) => row.payment_id)).size).toBe(3)
  expect(rows).toHaveLength(3)
  expect(Math.round(rows.reduce((sum, row) => sum + Number(row.amount) * 100, 0))).toBe(
    Math.round(prepared.total * 100)
  )
})

test("the money stands with the market, and everybody is owed their part of it", async () => {
  const purchase = await track()
  expect(purchase.transfer).toBeNull()
  expect(purchase.parcels.map((parcel) => [parcel.state, parcel.paid])).toEqual([
    ["accepted", purchase.parcels[0].total],
    ["placed", purchase.parcels[1].total],
    ["placed", purchase.parcels[2].total],
  ])
  const { cash_market, receivable, ...owed } = await balances(market, orders)
  expect(receivable).toBeUndefined()
  expect(cash_market).toBeCloseTo(prepared.total, 2)
  expect(Math.round(Object.values(owed).reduce((sum, amount) => sum + amount * 100, 0))).toBe(
    -Math.round(cash_market * 100)
  )
  expect(await unbalanced(market)).toEqual([])
})

type DueRefund = { id: string; reference: string; amount: number; payer: string; phone: string; cooperative: string }
const toSend = async (token = administrator) => {
  const { body } = await market.call<{ refunds: DueRefund[] }>("GET", "/admin/refund-transfers?page_size=48", { token })
  return body.refunds.filter(({ reference }) => reference === placed.reference)
}
const send = (id: string, token = administrator) =>
  market.call("POST", `/admin/refund-transfers/${id}/sent`, {
    token,
    body: { reference: "VIR 77", sent_on: "2026-11-20" },
  })
const news = (kind: string) =>
  outboxOf(join(process.env.MAARID_DATA_DIR as string, "outbox"), placed.reference, kind).length

test("declined after payment: the market owes the buyer the money, and nothing of the sale is left but that", async () => {
  const desk = await deskOf(market, variants[1].cooperative_id)
  await desk.step(placed.parcels[1].id, "decline", { reason: "damaged" })
  const { parcels } = await track()
  const { total } = parcels[1]
  expect(parcels[1]).toMatchObject({ state: "declined", refunded: 0, refunds: [{ amount: total, due: true }] })
  expect(await balances(market, [orders[1]])).toEqual({ cash_market: total, refund_due: -total })
  await untilQuiet()
  expect([news("parcel_declined"), news("parcel_refunded")]).toEqual([1, 0])
  expect(await toSend()).toMatchObject([
    { amount: total, payer: address.recipient, phone: "+212612345678", cooperative: expect.stringMatching(/.{3}/) },
  ])
  expect((await checkLedger(market.container)).complaints).toEqual([])
})

test("sent back, recorded twice at once: it is booked once, and the buyer is told once", async () => {
  const [{ id, amount }] = await toSend()
  const organizer = await staffToken(market, "organizer")
  expect([(await send(id, organizer)).status, (await send("rtra_none")).status]).toEqual([403, 404])
  const answers = await Promise.all([send(id), send(id), send(id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe("CHANGED_MEANWHILE")
  expect(await toSend()).toEqual([])
  const purchase = await track()
  expect(purchase.parcels[1]).toMatchObject({
    refunded: amount,
    refunds: [{ amount, due: false, at: "2026-11-20T00:00:00.000Z" }],
  })
  await untilQuiet()
  expect(news("parcel_refunded")).toBe(1)
  expect(await balances(market, [orders[1]])).toEqual({})
  expect((await checkLedger(market.container)).complaints).toEqual([])
  expect((await balances(market, [orders[0]])).cash_market).toBeCloseTo(purchase.parcels[0].total, 2)
  expect(await stockOf(market, variants[1].inventory_item_id)).toEqual(before[1])
  expect((await match(administrator)).body.captured).toBe(0)
  expect(await unbalanced(market)).toEqual([])
})

test("cancelled by the buyer before the transfer came: only what stands is captured", async () => {
  const bought = await buy(market, variants, { payment: "bank_transfer" })
  const { reference, parcels } = bought.placed.purchase
  const cancelled = await market.call<Followed>("POST", "/store/purchases/cancel", {
    body: { key: { reference, phone: "0612345678" }, parcel_id: parcels[2].id },
  })
  expect(cancelled.body.purchase.parcels[2].state).toBe("cancelled")
  const [row] = (await awaited(reference)).transfers
  const whole = bought.prepared.total
  expect(row).toMatchObject({ amount: Math.round((whole - parcels[2].total) * 100) / 100, total: whole })
  const { purchase_id, amount } = row
  expect((await match(administrator, purchase_id, { amount })).body.captured).toBe(2)
  const [{ order_id }] = await market.sql<{ order_id: string }>("select order_id from parcel where id = $1", [
    parcels[2].id,
  ])
  expect(await balances(market, [order_id])).toEqual({})
})
