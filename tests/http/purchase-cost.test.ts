import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, prepare, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { countStatements, untilQuiet } from "../harness/statements"

/** Raw Medusa's journey of nine calls for three lines sends 659 statements, of seven calls for one line 475 (tests/bench). */
const MOST_FOR_THREE = 600
const MOST_FOR_ONE = 330
/**
 * How much the same purchase differs from run to run: what follows it (messages, index) overlaps with it more or less.
 * Anything done for each cooperative would add 347.
 */
const NOISE = 60

let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  await market.sql(
    `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value": "1000", "precision": 20}'
     where inventory_item_id = any($1)`,
    [variants.map((variant) => variant.inventory_item_id)]
  )
  await buy(market, variants) // what is read once a minute is read
})
afterAll(() => market.close())

/** What follows a purchase (messages, index) is over before the next one is counted; the least of some counts is its own. */
const purchaseOf = async (bought: Variant[]) => {
  const counts: number[] = []
  for (let run = 0; run < 5; run++) {
    await untilQuiet()
    counts.push(await countStatements(() => buy(market, bought), 1))
  }
  return Math.min(...counts)
}

test("a purchase of three cooperatives costs the same in a market of 350", async () => {
  const few = await purchaseOf(variants)
  await growTo(350)
  const many = await purchaseOf(variants)
  expect(few).toBeLessThanOrEqual(MOST_FOR_THREE)
  expect(Math.abs(many - few)).toBeLessThanOrEqual(NOISE)
})

test("a purchase of one cooperative stays far below raw Medusa's", async () => {
  expect(await purchaseOf(variants.slice(0, 1))).toBeLessThanOrEqual(MOST_FOR_ONE)
})

test("preparing hardly grows with the number of parcels, and preparing again makes no cart", async () => {
  const one = await countStatements(() => prepare(market, variants.slice(0, 1)))
  const three = await countStatements(() => prepare(market, variants))
  expect(three - one).toBeLessThanOrEqual(40)
  const { body } = await prepare(market, variants)
  const before = await market.sql<{ count: string }>("select count(*) from cart")
  await prepare(market, variants, { purchase_id: body.purchase_id })
  expect(await market.sql("select count(*) from cart")).toEqual(before)
})

/** Verified cooperatives with a place on the sales channel each, as real ones have. */
const growTo = (cooperatives: number) =>
  market.sql(
    `with model as (select * from cooperative limit 1), numbers as (select generate_series(1, $1::int) as n),
     places as (insert into stock_location (id, name) select 'sloc_more' || n, 'more ' || n from numbers returning id),
     channels as (insert into sales_channel_stock_location (id, sales_channel_id, stock_location_id)
       select 'scloc_' || places.id, (select id from sales_channel limit 1), places.id from places)
     insert into cooperative (id, handle, legal_form, status, name, province_id, region_id, stock_location_id)
     select 'coop_more' || n, 'more-' || n, 'cooperative', 'verified', 'more ' || n, model.province_id, model.region_id, 'sloc_more' || n
     from model, numbers`,
    [cooperatives]
  )
