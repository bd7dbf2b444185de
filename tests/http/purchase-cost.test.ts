import { afterAll, beforeAll, expect, test } from "@jest/globals"
import grow from "../../seed/grow"
import { grownId } from "../../seed/grow/suffix"
import { buy, prepare, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { countStatements, untilQuiet } from "../harness/statements"

/** Raw Medusa's journey of nine calls for three lines sends 659 statements, of seven calls for one line 475 (tests/bench). */
const MOST_FOR_THREE = 600
const MOST_FOR_ONE = 330
/**
 * How much the same purchase differs from run to run: what follows it (messages, index) overlaps with it more or less.
 * Anything done for each cooperative would add close to three hundred.
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
  await growTo(350, 1200)
  const many = await purchaseOf(variants)
  expect(few).toBeLessThanOrEqual(MOST_FOR_THREE)
  expect(Math.abs(many - few)).toBeLessThanOrEqual(NOISE)
})

test("what a market was grown by is found and sold, and growing it again changes nothing", async () => {
  const standing = () =>
    market.sql<{ cooperatives: number; listings: number; words: number }>(
      `select (select count(*)::int from cooperative) as cooperatives, (select count(*)::int from listing) as listings,
         (select count(*)::int from translation) as words`
    )
  const before = await standing()
  expect(before[0]).toMatchObject({ cooperatives: 350, listings: 1200 })
  await growTo(350, 1200)
  expect(await standing()).toEqual(before)
  const [grown] = await market.sql<Variant & { title: string }>(
    `select v.id as variant_id, p.handle, p.title from product_variant v join product p on p.id = v.product_id
     join product_variant_inventory_item own on own.variant_id = v.id
     join inventory_level level on level.inventory_item_id = own.inventory_item_id and level.stocked_quantity > 1
     where p.id ~ $1 order by p.handle, v.id limit 1`,
    [grownId]
  )
  const { body } = await market.call<{ listings: { handle: string }[] }>(
    "GET",
    `/store/listings?q=${encodeURIComponent(grown.handle)}&locale=ar`
  )
  expect(body.listings.map(({ handle }) => handle)).toContain(grown.handle)
  expect((await buy(market, [grown])).placed.purchase.parcels).toHaveLength(1)
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

const growTo = (cooperatives: number, listings: number) =>
  grow({ container: market.container, args: [String(cooperatives), String(listings)] })
