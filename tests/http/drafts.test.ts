import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { address, buy, place, prepare, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"

/** What was prepared and never placed is swept, with the addresses it holds; what was placed, or is in use, stays. */
let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
})
afterAll(() => market.close())

const draft = async () => (await prepare(market, variants)).body
const sweep = () => runJob(market, "sweep-drafts")

/** As if nobody had touched the purchase and its carts since. */
async function lieFor(days: number, { purchase_id }: Prepared): Promise<void> {
  const past = `now() - interval '${days} days'`
  await market.sql(`update purchase set updated_at = ${past} where id = $1`, [purchase_id])
  await market.sql(`update cart set updated_at = ${past} where metadata ->> 'purchase_id' = $1`, [purchase_id])
}

/** Rows of a purchase, carts and addresses by the purchase's id in the cart; deleted ones do not count. */
async function rowsOf({ purchase_id }: Prepared) {
  const [row] = await market.sql(
    `select (select count(*)::int from purchase where id = $1 and deleted_at is null) as purchases,
       (select count(*)::int from parcel where purchase_id = $1 and deleted_at is null) as parcels,
       (select count(*)::int from cart where metadata ->> 'purchase_id' = $1 and deleted_at is null) as carts`,
    [purchase_id]
  )
  return row
}

const addressesOf = async ({ purchase_id }: Prepared) =>
  (
    await market.sql<{ id: string }>(
      `select unnest(array[shipping_address_id, billing_address_id]) as id from cart where metadata ->> 'purchase_id' = $1`,
      [purchase_id]
    )
  ).flatMap(({ id }) => id ?? [])

const WHOLE = { purchases: 1, parcels: 2, carts: 2 }
const NOTHING = { purchases: 0, parcels: 0, carts: 0 }

test("a draft of four days goes with its parcels, its carts and their addresses", async () => {
  const old = await draft()
  const addresses = await addressesOf(old)
  expect(addresses.length).toBeGreaterThan(0)
  await lieFor(4, old)
  await sweep()
  expect(await rowsOf(old)).toEqual(NOTHING)
  expect(await market.sql("select id from cart_address where id = any($1)", [addresses])).toEqual([])
  expect((await place(market, old)).body.code).toBe("NOT_FOUND")
  // Its browser still knows it: prepared again it is a new one.
  const again = await prepare(market, variants, { purchase_id: old.purchase_id })
  expect((await place(market, again.body)).status).toBe(200)
})

test("a placed purchase never goes, however old, nor one that is being placed", async () => {
  const { prepared: placed } = await buy(market, variants)
  const placing = await draft()
  await market.sql("update purchase set status = 'placing' where id = $1", [placing.purchase_id])
  for (const one of [placed, placing]) await lieFor(400, one)
  await sweep()
  expect([await rowsOf(placed), await rowsOf(placing)]).toEqual([WHOLE, WHOLE])
})

test("a draft that was looked at again since stays whole, and can be placed", async () => {
  const used = await draft()
  await lieFor(4, used)
  const again = (await prepare(market, variants, { purchase_id: used.purchase_id })).body
  await sweep()
  expect(await rowsOf(again)).toEqual(WHOLE)
  expect((await place(market, again)).status).toBe(200)
})

test("carts that a changed parcel left behind go by themselves, and the draft keeps those it goes by", async () => {
  const changed = await draft()
  await prepare(market, variants, {
    purchase_id: changed.purchase_id,
    address: { ...address, city: "المحمدية" },
  })
  expect(await rowsOf(changed)).toEqual({ ...WHOLE, carts: 4 })
  await market.sql("update cart set updated_at = now() - interval '4 days' where metadata ->> 'purchase_id' = $1", [
    changed.purchase_id,
  ])
  await sweep()
  expect(await rowsOf(changed)).toEqual(WHOLE)
})
