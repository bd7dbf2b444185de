import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import type { IEventBusModuleService, IPromotionModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { buy, place, prepare, variantsOf, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { unbalanced } from "../harness/ledger"
import { letLocksRunOut } from "../harness/locks"
import { openMarket, type Market } from "../harness/market"
import { moduleAt } from "../harness/modules"
import { Findings, leftOf, NOTHING, REFUSED } from "../harness/placing"
import { crashingAt, failingAt, stepsOf, stepsRunBy, type StepRun } from "../harness/steps"

/**
 * Every step `place` is made of, its own and those of the three nested completions, fails once and crashes once. Which
 * steps there are is asked of the registered workflows, and which of them run, of a purchase that succeeds.
 */
const WORKFLOWS = ["place-purchase", "complete-cart"]
const CODE = "THRICE"

let market: Market
let variants: Variant[]
let runs: StepRun[]
const heard: Record<string, string[]> = { "purchase.placed": [], "order.placed": [] }

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 3)
  await market.sql(
    `update inventory_level set stocked_quantity = 5000, raw_stocked_quantity = '{"value": "5000", "precision": 20}'
     where inventory_item_id = any($1)`,
    [variants.map((variant) => variant.inventory_item_id)]
  )
  await createCode()
  const bus: IEventBusModuleService = market.container.resolve(Modules.EVENT_BUS)
  for (const name of Object.keys(heard))
    bus.subscribe(name, async ({ data }) => void heard[name].push((data as { id: string }).id))
  runs = await stepsRunBy(WORKFLOWS, () => buy(market, variants, { codes: codes() }))
})
afterAll(() => market.close())

/** A code whose use is counted both by itself and by its campaign. */
async function createCode(): Promise<void> {
  const promotions: IPromotionModuleService = market.container.resolve(Modules.PROMOTION)
  await promotions.createPromotions({
    code: CODE,
    type: "standard",
    status: "active",
    is_tax_inclusive: true,
    limit: 100_000,
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
      currency_code: "mad",
    },
    campaign: { name: CODE, campaign_identifier: CODE, budget: { type: "usage", limit: 100_000 } },
  })
}

const codes = () => Object.fromEntries(variants.map((variant) => [variant.cooperative_id, CODE]))
const prepared = async (purchase_id?: string) =>
  (await prepare(market, variants, { codes: codes(), ...(purchase_id && { purchase_id }) })).body

/** What all purchases together hold. */
async function held(): Promise<Record<string, number>> {
  const [row] = await market.sql<Record<string, number>>(
    `select (select sum(reserved_quantity)::int from inventory_level where inventory_item_id = any($1) and deleted_at is null) as reserved,
       (select count(*)::int from reservation_item where inventory_item_id = any($1) and deleted_at is null) as reservations,
       (select used from promotion where code = $2) as used,
       (select b.used::int from promotion_campaign_budget b join promotion p on p.campaign_id = b.campaign_id where p.code = $2) as spent`,
    [variants.map((variant) => variant.inventory_item_id), CODE]
  )
  return row
}

const more = (before: Record<string, number>, by: number) =>
  Object.fromEntries(Object.entries(before).map(([name, count]) => [name, count + by]))

/** An event that was let go too early has arrived by the time a later one has. */
async function heardOf(purchase_id: string): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    if (heard["purchase.placed"].includes(purchase_id)) return
    await new Promise((wait) => setTimeout(wait, 50))
  }
  throw new Error(`purchase.placed never told of ${purchase_id}`)
}

test("the purchase of three walks every step there is", () => {
  const ran = new Set(runs.map((run) => `${run.workflow}: ${run.action}`))
  const left = WORKFLOWS.flatMap((workflow) => stepsOf(workflow).map((action) => `${workflow}: ${action}`))
    .filter((name) => !ran.has(name))
    // A fourth parcel and those after it, which three have not.
    .filter((name) => !/^place-purchase: (complete-cart|parcel)-([3-9]|1\d)$/.test(name))
  expect(left).toEqual([])
  expect(runs.filter((run) => run.action === "create-orders").map((run) => run.nth)).toEqual([1, 2, 3])
})

const SLOW_MS = 900_000

test(
  "whichever step fails, in whichever order: nothing stands, nobody is told, and it can be placed afterwards",
  async () => {
    const findings: string[] = []
    const before = await held()
    // One draft goes through them all: each failure leaves it as it was, up to the step that fails next.
    let body = await prepared()
    for (const run of runs) {
      const find = new Findings(run)
      const [answer, reached] = await failingAt(run, () => place(market, body))
      find.expect("reached", reached, true)
      find.expect("the answer", [answer.status, REFUSED.includes(answer.body.code ?? "")], [409, true])
      find.expect("what is left", await leftOf(market, body), NOTHING)
      find.expect("what is held", await held(), before)
      findings.push(...find.found)
      body = await prepared(body.purchase_id)
    }
    expect(findings).toEqual([])
    expect((await place(market, body)).status).toBe(200)
    expect(await held()).toEqual(more(before, 3))
    await heardOf(body.purchase_id)
    // This one, and the one that was placed to see what runs.
    expect(heard["purchase.placed"]).toHaveLength(2)
    expect(heard["order.placed"]).toHaveLength(6)
    expect(await unbalanced(market)).toEqual([])
  },
  SLOW_MS
)

test(
  "wherever the process ends, the job makes it whole or nothing, and tells of it where it is whole",
  async () => {
    const findings: string[] = []
    // In the second order where a step runs in each: one whole order is there, and one has not begun.
    const ends = runs.filter((run) => run.nth === (run.workflow === "complete-cart" ? 2 : 1))
    let body = await prepared()
    for (const run of ends) {
      const [find, before] = [new Findings(run), await held()]
      await crashingAt(run, WORKFLOWS, () => place(market, body))
      await letLocksRunOut(market)
      await market.sql(
        `update purchase set updated_at = updated_at - interval '1 hour', placed_at = placed_at - interval '1 hour' where id = $1`,
        [body.purchase_id]
      )
      await runJob(market, "repair-placing")
      const left = await leftOf(market, body)
      if (left.status === "placed") {
        find.expect("orders", [left.orders, left.parcels, left.links, left.payments], [3, 3, 3, 3])
        find.expect("what is held", await held(), more(before, 3))
        await heardOf(body.purchase_id)
      } else {
        find.expect("what is left", left, NOTHING)
        find.expect("what is held", await held(), before)
      }
      findings.push(...find.found)
      body = await prepared(left.status === "draft" ? body.purchase_id : undefined)
    }
    expect(findings).toEqual([])
    expect((await place(market, body)).status).toBe(200)
    expect(await unbalanced(market)).toEqual([])
  },
  SLOW_MS
)

test("a code is given back once, where an order could not be removed and is cancelled instead", async () => {
  await buy(market, variants, { codes: codes() })
  const [before, body] = [await held(), await prepared()]
  const spies = [
    jest.spyOn(moduleAt(market, "purchase"), "markPlaced" as never),
    jest.spyOn(moduleAt(market, Modules.ORDER), "deleteOrders" as never),
  ].map((spy) => spy.mockRejectedValue(new Error("injected") as never))
  const answer = await place(market, body)
  expect(spies[1]).toHaveBeenCalled()
  spies.forEach((spy) => spy.mockRestore())
  expect(answer.status).toBe(409)
  expect(await leftOf(market, body)).toEqual(NOTHING)
  expect(await held()).toEqual(before)
})

test("a code that was used up meanwhile is told as a change, and without it the purchase is placed", async () => {
  const body = await prepared()
  await market.sql(`update promotion set "limit" = used where code = $1`, [CODE])
  const answer = await place(market, body)
  expect([answer.status, answer.body.code]).toEqual([409, "PURCHASE_CHANGED"])
  expect(await leftOf(market, body)).toEqual(NOTHING)
  const without = (await prepare(market, variants, { purchase_id: body.purchase_id })).body
  expect(without.total).toBeGreaterThan(body.total)
  expect((await place(market, without)).status).toBe(200)
})
