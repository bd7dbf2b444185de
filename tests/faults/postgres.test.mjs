import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { chooseVariants } from "../instances/calls.mjs"
import { isWholeOrNothing, letTimePass, shop, standing, untilDecided, whole } from "../instances/shopping.mjs"
import { becomes } from "../start/checkout.mjs"
import { startFaultyMarket } from "./faulty-market.mjs"

// PostgreSQL is killed while people buy, and started again: who was answered has bought once, the others are told plainly.

const BUYERS = 4
let market
let variants

before(async () => {
  market = await startFaultyMarket()
  variants = await chooseVariants(market, 3)
  assert.equal(variants.length, 3)
})
after(() => market?.stop())

test("PostgreSQL killed under load: the server lives, answers are clear, nothing is lost and nothing is sold twice", async () => {
  const shopping = shop(market.base, variants, BUYERS)
  await becomes(() => shopping.seen.placed.length >= 4, "nobody can buy")
  const startAgain = await market.killPostgres()
  await sleep(5000)
  await startAgain()
  const then = shopping.seen.placed.length
  await becomes(() => shopping.seen.placed.length >= then + 4, "nobody can buy any more")
  const { placed, unsure, said } = await shopping.stop()
  assert.equal(market.ended(), false)
  // Never a bare 500: whoever asks meanwhile is told that it does not go just now, and may ask again.
  const unclear = [...said.keys()].filter((one) => !/^(200$|409 |503 )/.test(one))
  assert.deepEqual(unclear, [], JSON.stringify([...said]))
  await letTimePass(market)
  const open = unsure.map(({ purchase_id }) => purchase_id)
  await market.sql(
    `update "order" set created_at = now() - interval '1 hour' where metadata ->> 'purchase_id' = any($1)`,
    [open]
  )
  await untilDecided(market)
  for (const { purchase_id } of placed) {
    assert.deepEqual(await standing(market, purchase_id), whole(3))
  }
  for (const purchase_id of open) {
    await becomes(
      async () => isWholeOrNothing(await standing(market, purchase_id), 3),
      `${purchase_id} is neither whole nor nothing`,
      240
    )
  }
})

test("the ledger holds after it", async () => {
  const { stdout } = await market.checkLedger()
  assert.match(stdout, /The ledger holds: \d+ proofs/)
})
