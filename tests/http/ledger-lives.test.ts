import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import fc from "fast-check"
import { checkLedger, proofNames, proveLedger } from "@maarid/backend/settlement/check-ledger"
import { buy, follow, place, prepare, siblingsOf, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { balances, ordersThatDiffer } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import {
  carriers,
  fates,
  livesIn,
  payments,
  type Chance,
  type Fate,
  type Living,
  type Payment,
} from "../harness/parcel-lives"
import { staffToken } from "../harness/people"
import { settleAll } from "../harness/settle"
import { spoils } from "../harness/spoiled-ledger"
import { openStripe, type FakeStripe, type Intent } from "../harness/stripe"

/** Whatever becomes of parcels, however they are paid, every proof of the ledger holds; and each proof can fail. */
let stripe: FakeStripe
let market: Market
let variants: Variant[]
let seconds: { variant_id: string }[]
let desks: Desk[]
let administrator: string

beforeAll(async () => {
  stripe = await openStripe()
  market = await openMarket()
  variants = await variantsOf(market, 3)
  const siblings = await siblingsOf(market, variants)
  seconds = siblings
  await market.sql(
    `update inventory_level set stocked_quantity = 1000, raw_stocked_quantity = '{"value": "1000", "precision": 20}'
     where inventory_item_id = any($1)`,
    [[...variants, ...siblings].map((variant) => variant.inventory_item_id)]
  )
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  administrator = await staffToken(market, "administrator")
})
afterAll(async () => {
  await market.close()
  await stripe.close()
})

/** For one way to pay: some fates that are certain and some by chance, in any order, in two purchases. */
const dealt = (certain: Fate[], others: Fate[], by_chance: number) =>
  fc.record({
    fates: fc
      .shuffledSubarray(others, { minLength: by_chance, maxLength: by_chance })
      .chain((some) => fc.shuffledSubarray([...certain, ...some], { minLength: certain.length + by_chance })),
    stripe_down: fc.subarray([...fates]),
    purchases: fc.array(
      fc.record({
        sellers: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        pieces: fc.integer({ min: 3, max: 5 }),
        two_lines: fc.boolean(),
        code: fc.constantFrom("", "MARHABA10", "SOUK30"),
        capture_late: fc.boolean(),
      }),
      { minLength: 2, maxLength: 2 }
    ),
    off: fc.integer({ min: -500, max: 500 }).filter((centimes) => centimes !== 0),
    first_in_part: fc.boolean(),
    other_carrier: fc.boolean(),
    late: fc.boolean(),
    by_transfer: fc.boolean(),
    own_hands: fc.boolean(),
  })
type Dealt = ReturnType<typeof dealt> extends fc.Arbitrary<infer Hand> ? Hand : never

/** By card every fate, since most can go wrong there; by cash and transfer what only they have, and two more. */
const hands = fc.record<Record<Payment, Dealt>>({
  card: dealt(["declined", "cancelled", "refused", "delivered", "returned_in_parts", "returned_whole"], [], 0),
  cash_on_delivery: dealt(
    ["delivered", "returned_in_parts"],
    ["waiting", "declined", "cancelled", "refused", "returned_whole"],
    2
  ),
  bank_transfer: dealt(
    ["declined", "refused"],
    ["waiting", "cancelled", "delivered", "returned_in_parts", "returned_whole"],
    2
  ),
})

const chanceOf = (hand: Dealt, fate: Fate): Chance => {
  const turn = fates.indexOf(fate)
  const back = fate === "returned_in_parts" || fate === "returned_whole"
  return {
    in_part: hand.fates.indexOf(fate) % 2 === Number(hand.first_in_part),
    stripe_down: hand.stripe_down.includes(fate),
    late: hand.late === (turn % 2 === 0),
    carrier: carriers[(turn + Number(hand.other_carrier)) % carriers.length],
    held_by: back && hand.own_hands ? "cooperative" : "carrier",
    off: hand.off,
    by_transfer: hand.by_transfer === (turn % 2 === 0),
  }
}

/** Agreed to in the browser; what cannot be captured at once the job takes. */
async function placeByCard(draft: Prepared, capture_late: boolean): Promise<{ intent: Intent; track_token: string }> {
  const { client_secret } = (draft as Prepared & { card: { client_secret: string } }).card
  const intent = stripe.authorise(client_secret)
  if (capture_late) stripe.broken.add("capture")
  const { status, body } = await place(market, draft)
  stripe.broken.clear()
  if (status !== 200) throw new Error(`not placed: ${JSON.stringify(body)}`)
  if (capture_late) {
    expect(intent.status).toBe("requires_capture")
    await runJob(market, "capture-cards")
  }
  return { intent, track_token: body.track_token }
}

async function placed(draft: Prepared, payment: Payment, capture_late: boolean) {
  if (payment === "card") return placeByCard(draft, capture_late)
  const { status, body } = await place(market, draft)
  if (status !== 200) throw new Error(`not placed: ${JSON.stringify(body)}`)
  if (payment === "bank_transfer")
    await market.call("POST", `/admin/purchases/${draft.purchase_id}/transfer`, { token: administrator })
  return { intent: null, track_token: body.track_token }
}

/** What the card's holder paid and did not get back stands with the market, to the centime. */
async function expectBooked(purchase_id: string, intent: Intent): Promise<void> {
  const rows = await market.sql<{ order_id: string }>("select order_id from parcel where purchase_id = $1", [
    purchase_id,
  ])
  const refunded = stripe.refunds.filter((one) => one.payment_intent === intent.id)
  const kept = intent.amount_received - refunded.reduce((sum, { amount }) => sum + amount, 0)
  const orders = rows.map(({ order_id }) => order_id)
  const { cash_market = 0, receivable = 0 } = await balances(market, orders)
  expect([Math.round(cash_market * 100), receivable]).toEqual([kept, 0])
}

async function buyAndLive(hand: Dealt, payment: Payment): Promise<void> {
  const live = livesIn({ market, stripe, administrator })
  const half = hand.fates.length / 2
  for (const [index, { sellers, pieces, two_lines, code, capture_late }] of hand.purchases.entries()) {
    const lived = hand.fates.slice(index * half, (index + 1) * half)
    const chosen = sellers.slice(0, half)
    const bought = chosen.flatMap((seller) => (two_lines ? [variants[seller], seconds[seller]] : [variants[seller]]))
    const codes = code ? { [variants[chosen[0]].cooperative_id]: code } : {}
    const { status, body: draft } = await prepare(market, bought, { payment, codes }, pieces)
    if (status !== 200 || !draft.placeable) throw new Error(`not prepared: ${JSON.stringify(draft)}`)
    const { intent, track_token } = await placed(draft, payment, capture_late)
    const { purchase } = (await follow(market, track_token)).body
    expect(Math.round(purchase.total * 100)).toBe(Math.round(draft.total * 100))
    for (const [position, { id, total }] of purchase.parcels.entries()) {
      const seller = variants.findIndex((one) => one.cooperative_id === draft.parcels[position].cooperative.id)
      const parcel: Living = { id, total, reference: purchase.reference, payment, desk: desks[seller] }
      await live(parcel, lived[position], chanceOf(hand, lived[position]))
    }
    if (!intent) continue
    await runJob(market, "capture-cards")
    await expectBooked(draft.purchase_id, intent)
  }
}

type Line = { kind: string; owed: number; cash_in_hand: number; reason: object | null; payout: object | null }
type Statement = { balance: Record<"available" | "expected" | "held", number>; lines: Line[]; count: number }

/** The lines of a statement add up to what stands, and whatever lowers it says why. */
async function expectStatement({ token }: Desk): Promise<void> {
  const read = async (page: number) =>
    (await market.call<Statement>("GET", `/coop/statement?page_size=48&page=${page}`, { token })).body
  const { balance, lines, count } = await read(1)
  for (let page = 2; lines.length < count; page++) lines.push(...(await read(page)).lines)
  const sum = (of: "owed" | "cash_in_hand") => lines.reduce((all, line) => all + Math.round(line[of] * 100), 0)
  const { available, expected, held } = balance
  expect([sum("owed"), sum("cash_in_hand")]).toEqual([
    Math.round((available + expected + held) * 100),
    Math.round(held * 100),
  ])
  const lowering = lines.filter(({ kind, owed }) => owed < 0 && kind !== "placed")
  expect(lowering.filter(({ reason, payout }) => !reason && !payout)).toEqual([])
}

/** What was lived through whatever chance dealt. */
const certain: Record<Payment, string[]> = {
  card: ["declined", "cancelled", "refused", "in_part", "returned", "returned_in_parts", "refunded_in_parts"],
  cash_on_delivery: ["in_part", "returned", "returned_in_parts", "refunded_in_parts"],
  bank_transfer: ["in_part", "declined", "refused"],
}

/** How many parcels lived through what, counted where it is written down. */
async function reached(): Promise<Map<Payment, Record<string, number>>> {
  const rows = await market.sql<{ payment: Payment } & Record<string, number>>(
    `select purchase.payment,
       count(*) filter (where parcel.answer = 'declined')::int as declined,
       count(*) filter (where parcel.answer = 'cancelled')::int as cancelled,
       count(*) filter (where parcel.refused_at is not null)::int as refused,
       count(*) filter (where parcel.reduced is not null)::int as in_part,
       count(*) filter (where returned.times > 0)::int as returned,
       count(*) filter (where returned.times > 1)::int as returned_in_parts,
       count(*) filter (where refunds.times > 1)::int as refunded_in_parts,
       count(distinct parcel.carrier)::int as carriers
     from purchase join parcel on parcel.purchase_id = purchase.id and parcel.deleted_at is null
     left join lateral (
       select count(*) as times from parcel_return r where r.parcel_id = parcel.id and r.refunded_at is not null
     ) returned on true
     left join lateral (
       select count(*) as times from refund join payment on payment.id = refund.payment_id
       join order_payment_collection l on l.payment_collection_id = payment.payment_collection_id
       where l.order_id = parcel.order_id and refund.deleted_at is null
     ) refunds on true
     where purchase.status = 'placed' group by purchase.payment`
  )
  return new Map(rows.map((row) => [row.payment, row]))
}

test("random lives of random purchases, by cash, transfer and card, keep every proof to the centime", async () => {
  const seed = Number(process.env.LIVES_SEED ?? Date.now() % 2 ** 31)
  await fc.assert(
    fc.asyncProperty(hands, async (hands) => {
      for (const payment of payments) await buyAndLive(hands[payment], payment)
      expect((await checkLedger(market.container)).complaints).toEqual([])
      await settleAll(market, administrator)
      expect((await checkLedger(market.container)).complaints).toEqual([])
      expect(await ordersThatDiffer(market)).toEqual([])
      for (const desk of desks) await expectStatement(desk)
    }),
    { numRuns: 1, seed, endOnFailure: true }
  )
  const counts = await reached()
  for (const payment of payments)
    expect([payment, certain[payment].filter((what) => !counts.get(payment)?.[what])]).toEqual([payment, []])
  expect([counts.get("card")?.carriers, counts.get("cash_on_delivery")?.carriers]).toEqual([2, 2])
  await buy(market, variants.slice(0, 1)) // a sale that stands whatever chance dealt, to be spoiled
}, 600_000)

test("every proof has a database that it finds wrong", () => {
  expect([...new Set(spoils.map(({ proof }) => proof))].sort()).toEqual([...proofNames].sort())
})

test.each(spoils)("$proof: $wrong is found", async ({ proof, sql, others }) => {
  const database = market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transaction = await database.transaction()
  try {
    await transaction.raw(sql)
    const found = (await proveLedger(transaction)).map((complaint) => complaint.proof)
    expect(found).toEqual(others ? expect.arrayContaining([proof]) : [proof])
  } finally {
    await transaction.rollback()
  }
})
