import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, variantsOf } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { medusa } from "../harness/template"

/** `npm run ledger:check`, as the command it is: in its own process, on a seeded market where something was bought. */
let market: Market

beforeAll(async () => {
  market = await openMarket()
  await buy(market, await variantsOf(market, 2))
})
afterAll(() => market.close())

const check = () => medusa(market.database, "exec", "./scripts/check-ledger.ts")

test("a sound database passes", async () => {
  expect((await check()).stdout).toMatch(/The ledger holds: \d+ proofs\./)
})

test("a row that a superuser changed fails it, and its entry is named", async () => {
  const [{ id, entry_id }] = await market.sql<{ id: string; entry_id: string }>(
    "select id, entry_id from ledger_posting order by id desc limit 1"
  )
  await market.sql("alter table ledger_posting disable trigger user")
  await market.sql("update ledger_posting set amount = amount + 1 where id = $1", [id])
  await market.sql("alter table ledger_posting enable trigger user")
  const failed = (await check().catch((error: unknown) => error)) as { code: number; stdout: string; stderr: string }
  expect(failed.code).toBeGreaterThan(0)
  expect(failed.stderr).toContain(`does not hold: every entry balances: ${entry_id}`)
  expect(failed.stderr).toContain(`does not hold: nothing was changed or removed since it was written: ${id}`)
  expect(failed.stdout).not.toContain("The ledger holds")
})
