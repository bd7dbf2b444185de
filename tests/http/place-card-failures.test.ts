import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { place, prepare, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { Findings, leftOf, NOTHING, REFUSED } from "../harness/placing"
import { failingAt, stepsRunBy, type StepRun } from "../harness/steps"
import { openStripe, type FakeStripe, type Intent } from "../harness/stripe"

/**
 * What `place-failures` proves with cash, with money that a card's holder has agreed to: each step `place` is made of fails
 * once, in the last order where it runs in each, and no money is taken.
 */
const WORKFLOWS = ["place-purchase", "complete-cart"]
const SLOW_MS = 600_000

let stripe: FakeStripe
let market: Market
let variants: Variant[]
let runs: StepRun[]

beforeAll(async () => {
  stripe = await openStripe()
  market = await openMarket()
  variants = await variantsOf(market, 2)
  runs = lastOfEach(
    await stepsRunBy(WORKFLOWS, async () => {
      expect((await place(market, (await authorised()).body)).status).toBe(200)
    })
  )
})
afterAll(async () => {
  await market.close()
  await stripe.close()
})

const lastOfEach = (ran: StepRun[]) => [...new Map(ran.map((run) => [`${run.workflow}: ${run.action}`, run])).values()]

/** A draft, new or the same once more, whose card has been agreed to; what was agreed before is used where it still holds. */
async function authorised(purchase_id?: string): Promise<{ body: Prepared; intent: Intent }> {
  const { body } = await prepare(market, variants, { payment: "card", ...(purchase_id && { purchase_id }) })
  const { card } = body as Prepared & { card: { client_secret: string } }
  const intent = stripe.intents.get(card.client_secret.replace(/_secret_.*/, "")) as Intent
  if (intent.status === "requires_payment_method") stripe.authorise(card.client_secret)
  return { body, intent }
}

const intentsOf = (purchase_id: string) =>
  [...stripe.intents.values()].filter(({ metadata }) => metadata.purchase_id === purchase_id)

test(
  "whichever step fails: nothing stands, no money is taken, the card is free or serves the next attempt",
  async () => {
    expect(runs.length).toBeGreaterThan(20)
    const findings: string[] = []
    let { body, intent } = await authorised()
    for (const run of runs) {
      const find = new Findings(run)
      const [answer, reached] = await failingAt(run, () => place(market, body))
      find.expect("reached", reached, true)
      find.expect("the answer", [answer.status, REFUSED.includes(answer.body.code ?? "")], [409, true])
      find.expect("what is left", await leftOf(market, body), NOTHING)
      find.expect("the card", ["requires_capture", "canceled"].includes(intent.status), true)
      const before = intent
      ;({ body, intent } = await authorised(body.purchase_id))
      find.expect("what the card holds", held(body.purchase_id), [intent.id])
      find.expect("the former", before.id === intent.id || before.status === "canceled", true)
      findings.push(...find.found)
    }
    expect(findings).toEqual([])
    expect((await place(market, body)).status).toBe(200)
    expect(intent).toMatchObject({ status: "succeeded", amount_received: Math.round(body.total * 100) })
    const intents = intentsOf(body.purchase_id)
    expect(intents.filter(({ status }) => status !== "canceled")).toEqual([intent])
    expect(intents.reduce((sum, { amount_received }) => sum + amount_received, 0)).toBe(intent.amount_received)
    expect(stripe.refunds).toEqual([])
    expect(await unbalanced(market)).toEqual([])
  },
  SLOW_MS
)

/** The intents that hold money of the buyer's. */
const held = (purchase_id: string) =>
  intentsOf(purchase_id).flatMap(({ id, status }) => (status === "requires_capture" ? [id] : []))
