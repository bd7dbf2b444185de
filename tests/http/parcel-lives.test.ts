import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { buy, variantsOf, type Followed, type Variant } from "../harness/buyer"
import { balances, stockOf, unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { setTimeout } from "node:timers/promises"

/** Proof (a): three orders of one purchase, cash on delivery: one declined, one collected, one refused at the door. */
const INDEX_MS = 5000

let market: Market
let variants: Variant[]
let placed: Followed["purchase"]
let desks: Desk[]
let orders: string[]
let before: { stocked: number; reserved: number }[]
let bought: number[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  before = await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))
  bought = await recentPurchases()
  ;({
    placed: { purchase: placed },
  } = await buy(market, variants))
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  const rows = await market.sql<{ order_id: string }>(
    "select order_id from parcel where id = any($1) order by position",
    [placed.parcels.map((parcel) => parcel.id)]
  )
  orders = rows.map((row) => row.order_id)
})
afterAll(() => market.close())

const stateOf = async (index: number) => {
  const { body } = await market.call<Followed>("POST", "/store/purchases/track?locale=fr", {
    body: { reference: placed.reference.toLowerCase(), phone: "+212 6 12 34 56 78" },
  })
  return body.purchase.parcels[index]
}

/** In how many purchases of late the index says each listing is. */
async function recentPurchases(): Promise<number[]> {
  const { hits } = await market.container.resolve(Modules.SEARCH).search({
    entity: "listing",
    filters: { id: variants.map(({ product_id }) => product_id) },
    fields: ["id", "recent_purchases"],
    pagination: { take: variants.length },
    search_options: { count: "none" },
  })
  return variants.map(({ product_id }) =>
    Number(hits.find(({ id }) => id === product_id)?.document?.recent_purchases ?? NaN)
  )
}

/** Until each listing is in so many purchases more than before, within what a change of the index may take. */
async function untilBought(...more: number[]) {
  const wanted = bought.map((count, index) => count + more[index])
  const until = Date.now() + INDEX_MS
  while (Date.now() < until && (await recentPurchases()).join() !== wanted.join()) await setTimeout(50)
  expect(await recentPurchases()).toEqual(wanted)
}

const paymentStatus = async (index: number) => {
  const [row] = await market.sql<{ status: string }>(
    "select pc.status from payment_collection pc join order_payment_collection l on l.payment_collection_id = pc.id where l.order_id = $1 and l.deleted_at is null order by pc.created_at desc limit 1",
    [orders[index]]
  )
  return row.status
}

test("declined: stock is free again, the payment is cancelled, the sale is reversed to nothing", async () => {
  await untilBought(1, 1, 1)
  await desks[0].step(placed.parcels[0].id, "decline", { reason: "out_of_stock" })
  const { total } = placed.parcels[0]
  expect(await stateOf(0)).toMatchObject({ state: "declined", total, paid: 0, can_cancel: false })
  expect(await paymentStatus(0)).toBe("canceled")
  expect(await stockOf(market, variants[0].inventory_item_id)).toEqual(before[0])
  expect(await balances(market, [orders[0]])).toEqual({})
  await untilBought(0, 1, 1)
})

test("collected: delivered, paid, and the cash stands with the carrier", async () => {
  for (const step of ["accept", "pack"]) await desks[1].step(placed.parcels[1].id, step)
  const late = await market.call("POST", "/store/purchases/cancel", {
    body: { key: { reference: placed.reference, phone: "0612345678" }, parcel_id: placed.parcels[1].id },
  })
  expect([late.status, late.body.code]).toEqual([409, "PARCEL_STATE"])
  await desks[1].step(placed.parcels[1].id, "ship", { carrier: "Amana", tracking_number: "AM123456789MA" })
  expect(await stateOf(1)).toMatchObject({
    state: "shipped",
    can_cancel: false,
    tracking: [{ carrier: "Amana", number: "AM123456789MA" }],
  })
  await desks[1].step(placed.parcels[1].id, "deliver", { cash_held_by: "carrier", carrier: "Amana" })
  const parcel = await stateOf(1)
  expect(parcel).toMatchObject({ state: "delivered", paid: parcel.total })
  expect(await paymentStatus(1)).toBe("completed")
  expect(await stockOf(market, variants[1].inventory_item_id)).toEqual({
    stocked: before[1].stocked - 1,
    reserved: before[1].reserved,
  })
  const standing = await balances(market, [orders[1]])
  expect(standing.cash_carrier).toBe(parcel.total)
  expect(standing.receivable).toBeUndefined()
  const { cash_carrier, ...owed } = standing
  expect(Math.round(Object.values(owed).reduce((sum, amount) => sum + amount, 0) * 100)).toBe(
    -Math.round(cash_carrier * 100)
  )
})

test("refused at the door: the goods are back on the shelf, nothing is paid, nothing is owed", async () => {
  for (const step of ["accept", "pack"]) await desks[2].step(placed.parcels[2].id, step)
  await desks[2].step(placed.parcels[2].id, "ship", { carrier: "Amana" })
  await desks[2].step(placed.parcels[2].id, "refuse", { reason: "changed_mind" })
  expect(await stateOf(2)).toMatchObject({ state: "refused", total: placed.parcels[2].total, paid: 0 })
  expect(await stockOf(market, variants[2].inventory_item_id)).toEqual(before[2])
  expect(await balances(market, [orders[2]])).toEqual({})
  expect(await paymentStatus(2)).not.toBe("completed")
  const open = await market.sql(
    `select p.id from payment p join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
     where l.order_id = $1 and l.deleted_at is null and p.deleted_at is null
       and (p.canceled_at is null or p.captured_at is not null)`,
    [orders[2]]
  )
  expect(open).toEqual([])
  await untilBought(0, 1, 0)
  const popular = await market.call<{ listings: { id: string }[] }>("GET", "/store/listings?sort=popular&page_size=1")
  expect(popular.body.listings.map(({ id }) => id)).toEqual([variants[1].product_id])
})

test("a step out of order is refused, and what happened stays", async () => {
  for (const [index, step] of [
    [0, "accept"],
    [1, "pack"],
    [2, "deliver"],
  ] as const) {
    const answer = await desks[index].try(placed.parcels[index].id, step)
    expect([answer.status, answer.body.code]).toEqual([409, "PARCEL_STATE"])
  }
  expect(await unbalanced(market)).toEqual([])
})

test("another cooperative's parcel is not there, whoever asks", async () => {
  const answer = await desks[0].try(placed.parcels[1].id, "accept")
  expect([answer.status, answer.body.code]).toEqual([404, "NOT_FOUND"])
})

test("nobody changes the ledger, not even in SQL", async () => {
  await expect(market.sql("update ledger_posting set amount = amount + 1")).rejects.toThrow(/append-only/)
  await expect(market.sql("delete from ledger_entry")).rejects.toThrow(/append-only/)
  await expect(
    market.sql(
      "insert into ledger_posting (id, entry_id, account_id, amount, raw_amount) select 'post_x', entry_id, account_id, 1, '{}' from ledger_posting limit 1"
    )
  ).rejects.toThrow(/out of balance/)
})
