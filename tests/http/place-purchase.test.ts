import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, place, prepare, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"

let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 4)
})
afterAll(() => market.close())

test("three cooperatives in one purchase: three orders, and the totals are what was shown", async () => {
  const { prepared, placed } = await buy(market, variants.slice(0, 3))
  expect(prepared.parcels).toHaveLength(3)
  expect(placed.purchase.parcels.map((parcel) => parcel.state)).toEqual(["placed", "placed", "placed"])
  const sum = placed.purchase.parcels.reduce((total, parcel) => total + Math.round(parcel.total * 100), 0)
  expect(sum).toBe(Math.round(prepared.total * 100))
})

test("preparing again keeps unchanged carts and placing again answers the same", async () => {
  const first = await prepare(market, variants.slice(0, 2))
  const again = await prepare(market, variants.slice(0, 2), { purchase_id: first.body.purchase_id })
  expect(again.body.parcels.map((parcel) => parcel.id)).toEqual(first.body.parcels.map((parcel) => parcel.id))
  const answers = await Promise.all(Array.from({ length: 4 }, () => place(market, first.body)))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
  expect(new Set(answers.map((answer) => answer.body.purchase.reference)).size).toBe(1)
})
