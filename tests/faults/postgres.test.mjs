import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { chooseVariants, place, prepare } from "../instances/calls.mjs"
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

/** Buyers who go on until they are to stop; what they were answered, and what nobody knows. */
function shop() {
  const seen = { placed: [], unsure: [], said: new Map() }
  let goesOn = true
  const ask = async (question) => {
    const { status, body } = await question
    const said = `${status} ${status === 200 ? "" : (body.code ?? body.type)}`
    seen.said.set(said, (seen.said.get(said) ?? 0) + 1)
    return { status, body }
  }
  const work = Array.from({ length: BUYERS }, async () => {
    while (goesOn) {
      const prepared = await ask(prepare(market.base, variants))
      if (prepared.status !== 200) {
        await sleep(200)
        continue
      }
      const { status, body } = await ask(place(market.base, prepared.body))
      if (status === 200) seen.placed.push({ ...prepared.body, reference: body.reference })
      else seen.unsure.push(prepared.body)
    }
  })
  return { seen, stop: () => ((goesOn = false), Promise.all(work).then(() => seen)) }
}

const standing = async (purchase_id) =>
  (
    await market.sql(
      `select (select status from purchase where id = $1) as status,
         (select count(*)::int from "order" where metadata ->> 'purchase_id' = $1 and status <> 'canceled' and deleted_at is null) as orders,
         (select count(*)::int from ledger_entry where purchase_id = $1) as entries`,
      [purchase_id]
    )
  )[0]

test("PostgreSQL killed under load: the server lives, answers are clear, nothing is lost and nothing is sold twice", async () => {
  const shopping = shop()
  await becomes(() => shopping.seen.placed.length >= 4, "nobody can buy")
  const startAgain = await market.killPostgres()
  await sleep(5000)
  await startAgain()
  const then = shopping.seen.placed.length
  await becomes(() => shopping.seen.placed.length >= then + 4, "nobody can buy any more")
  const { placed, unsure, said } = await shopping.stop()
  assert.equal(market.ended(), false)
  // Never a bare 500: whoever asks meanwhile is told that it does not go just now, and may ask again.
  const unclear = [...said.keys()].filter((one) => !/^(200|409|503) /.test(one))
  assert.deepEqual(unclear, [], JSON.stringify([...said]))
  // What decides looks at what is old enough: here its time passes at once.
  await market.sql("update purchase set updated_at = now() - interval '1 hour' where status = 'placing'")
  const open = unsure.map(({ purchase_id }) => purchase_id)
  await market.sql(
    `update "order" set created_at = now() - interval '1 hour' where metadata ->> 'purchase_id' = any($1)`,
    [open]
  )
  await becomes(
    async () => !(await market.sql("select id from purchase where status = 'placing'")).length,
    "a purchase stays half placed",
    240
  )
  for (const { purchase_id } of placed) {
    assert.deepEqual(await standing(purchase_id), { status: "placed", orders: 3, entries: 3 })
  }
  for (const purchase_id of open) {
    const whole = async () => {
      const { status, orders, entries } = await standing(purchase_id)
      return status === "placed" ? orders === 3 && entries === 3 : orders === 0
    }
    await becomes(whole, `${purchase_id} is neither whole nor nothing`, 240)
  }
})

test("the ledger holds after it", async () => {
  const { stdout } = await market.checkLedger()
  assert.match(stdout, /The ledger holds: \d+ proofs/)
})
