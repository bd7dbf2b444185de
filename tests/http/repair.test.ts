import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, place, prepare, variantsOf, type Variant } from "../harness/buyer"
import { balances, stockOf } from "../harness/ledger"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"

/** A crash leaves a purchase in `placing`; the job makes it whole or nothing. The crash is what the database would look like. */
let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(() => market.close())

async function crashed(): Promise<{ purchase_id: string; orders: string[] }> {
  const { prepared } = await buy(market, variants)
  const rows = await market.sql<{ order_id: string }>(
    "select order_id from parcel where purchase_id = $1 order by position",
    [prepared.purchase_id]
  )
  await market.sql("update parcel set order_id = null where purchase_id = $1", [prepared.purchase_id])
  await market.sql(
    "update purchase set status = 'placing', placed_at = null, updated_at = now() - interval '1 hour' where id = $1",
    [prepared.purchase_id]
  )
  return { purchase_id: prepared.purchase_id, orders: rows.map((row) => row.order_id) }
}

const repair = () => runJob(market, "repair-placing")

test("whole orders go forward: the purchase is placed, once", async () => {
  const { purchase_id, orders } = await crashed()
  await repair()
  const [purchase] = await market.sql<{ status: string }>("select status from purchase where id = $1", [purchase_id])
  expect(purchase.status).toBe("placed")
  const entries = await market.sql("select id from ledger_entry where purchase_id = $1", [purchase_id])
  expect(entries).toHaveLength(orders.length)
})

test("a half order is undone: no order stands, no stock is held, nothing is owed", async () => {
  const before = await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))
  const { purchase_id, orders } = await crashed()
  await market.sql("update order_cart set deleted_at = now() where order_id = $1", [orders[1]])
  await repair()
  const [purchase] = await market.sql<{ status: string }>("select status from purchase where id = $1", [purchase_id])
  expect(purchase.status).toBe("draft")
  const statuses = await market.sql<{ status: string }>('select status from "order" where id = any($1)', [orders])
  expect(statuses.map((row) => row.status)).toEqual(["canceled", "canceled"])
  expect(await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))).toEqual(before)
  expect(await balances(market, orders)).toEqual({})
  const again = await prepare(market, variants, { purchase_id })
  expect((await place(market, again.body)).status).toBe(200)
})

test("a purchase being placed right now is left alone", async () => {
  const { body } = await prepare(market, variants)
  await market.sql("update purchase set status = 'placing', updated_at = now() where id = $1", [body.purchase_id])
  await repair()
  const [purchase] = await market.sql<{ status: string }>("select status from purchase where id = $1", [
    body.purchase_id,
  ])
  expect(purchase.status).toBe("placing")
  expect((await place(market, body)).body.code).toBe("PURCHASE_BUSY")
})

test("an order that belongs to nobody is cancelled, once it is old enough to be nobody's", async () => {
  const before = await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))
  const { purchase_id, orders } = await crashed()
  await market.sql("update parcel set deleted_at = now() where purchase_id = $1", [purchase_id])
  await market.sql("update purchase set status = 'draft' where id = $1", [purchase_id])
  const statuses = async () =>
    (await market.sql<{ status: string }>('select status from "order" where id = any($1)', [orders])).map(
      (row) => row.status
    )
  await repair()
  expect(await statuses()).toEqual(["pending", "pending"])
  await market.sql(`update "order" set created_at = now() - interval '1 hour' where id = any($1)`, [orders])
  await repair()
  expect(await statuses()).toEqual(["canceled", "canceled"])
  expect(await Promise.all(variants.map((variant) => stockOf(market, variant.inventory_item_id)))).toEqual(before)
  expect(await balances(market, orders)).toEqual({})
})
