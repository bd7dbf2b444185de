import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals"
import { checkLedger } from "@maarid/backend/settlement/check-ledger"
import { follow, place, prepare, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { balances, unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { runJob } from "../harness/jobs"
import { deskOf } from "../harness/member"
import { staffToken } from "../harness/people"
import { openStripe, type FakeStripe, type Intent } from "../harness/stripe"

type ByCard = Prepared & { card: { client_secret: string; publishable_key: string } | null; payments: string[] }

let stripe: FakeStripe
let market: Market
let variants: Variant[]

beforeAll(async () => {
  stripe = await openStripe()
  market = await openMarket()
  variants = await variantsOf(market, 3)
})
afterEach(() => stripe.broken.clear())
afterAll(async () => {
  await market.close()
  await stripe.close()
})

const centimes = (amount: number) => Math.round(amount * 100)

async function prepareByCard(more: Record<string, unknown> = {}, quantity = 1, bought = variants.slice(0, 2)) {
  const { status, body } = await prepare(market, bought, { payment: "card", ...more }, quantity)
  if (status !== 200 || !body.placeable) throw new Error(`not prepared: ${JSON.stringify(body)}`)
  const draft = body as ByCard
  const secret = draft.card?.client_secret as string
  return { draft, secret, intent: stripe.intents.get(secret.replace(/_secret_.*/, "")) as Intent }
}

async function buyByCard() {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  const { status, body } = await place(market, draft)
  if (status !== 200) throw new Error(`not placed: ${JSON.stringify(body)}`)
  return { draft, intent, placed: (await follow(market, body.track_token)).body }
}

const tell = (type: string, intent: object, secret?: string) =>
  market.call("POST", "/hooks/card", stripe.event(type, intent, secret))
const agreed = (intent: Intent) => tell("payment_intent.amount_capturable_updated", intent)

const track = async (token: string) => (await follow(market, token)).body.purchase

const ordersOf = async (purchase_id: string) =>
  (
    await market.sql<{ order_id: string }>("select order_id from parcel where purchase_id = $1 order by position", [
      purchase_id,
    ])
  ).map((row) => row.order_id)

const settleCards = () => runJob(market, "capture-cards")

test("preparing opens one intent over the whole purchase, to be captured by hand, which Medusa's own webhook would ignore", async () => {
  const { draft, intent } = await prepareByCard()
  expect(draft.card?.publishable_key).toBe("pk_test_market")
  expect(draft.payments).toContain("card")
  expect(intent).toMatchObject({ amount: centimes(draft.total), currency: "mad", capture_method: "manual" })
  expect(intent.metadata.purchase_id).toBe(draft.purchase_id)
  expect(intent.metadata).not.toHaveProperty("session_id")
})

test("a changed basket changes the intent, and once agreed to replaces it; another way to pay gives it up", async () => {
  const first = await prepareByCard()
  const { purchase_id } = first.draft
  const changed = await prepareByCard({ purchase_id }, 2)
  expect(changed.intent.id).toBe(first.intent.id)
  expect(changed.intent.amount).toBe(centimes(changed.draft.total))
  stripe.authorise(changed.secret)
  const kept = await prepareByCard({ purchase_id }, 2)
  expect(kept.intent).toMatchObject({ id: first.intent.id, status: "requires_capture" })
  const replaced = await prepareByCard({ purchase_id }, 1)
  expect(first.intent.status).toBe("canceled")
  expect(replaced.intent).toMatchObject({ status: "requires_payment_method", amount: centimes(replaced.draft.total) })
  const cash = await prepare(market, variants.slice(0, 2), { purchase_id })
  expect(cash.body).toMatchObject({ placeable: true, card: null })
  expect(replaced.intent.status).toBe("canceled")
})

test("not agreed to yet, it is refused; the draft stays, and goes through once it is", async () => {
  const { draft, secret } = await prepareByCard()
  const early = await place(market, draft)
  expect([early.status, early.body.code]).toEqual([402, "PAYMENT_NOT_READY"])
  stripe.authorise(secret)
  expect((await place(market, draft)).status).toBe(200)
})

test("another sum than the purchase's is refused", async () => {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  intent.amount -= 100
  const answer = await place(market, draft)
  expect([answer.status, answer.body.code]).toEqual([402, "PAYMENT_NOT_READY"])
  expect((await agreed(intent)).status).toBe(200)
  expect(await ordersOf(draft.purchase_id)).toEqual([null, null])
})

test("placed by the browser and by the webhook at once: one purchase, paid once, the money with the market", async () => {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  const [shop, hook, again] = await Promise.all([place(market, draft), agreed(intent), place(market, draft)])
  expect([shop.status, hook.status, again.status]).toEqual([200, 200, 200])
  expect(new Set([shop.body.reference, again.body.reference]).size).toBe(1)
  expect(intent).toMatchObject({ status: "succeeded", amount_received: centimes(draft.total) })
  const { parcels } = await track(shop.body.track_token)
  expect(parcels.map((parcel) => [parcel.state, parcel.paid])).toEqual(
    parcels.map((parcel) => ["placed", parcel.total])
  )
  const standing = await balances(market, await ordersOf(draft.purchase_id))
  expect(standing.cash_market).toBe(draft.total)
  expect(standing.receivable).toBeUndefined()
})

test("the webhook alone places what the browser never came back for, and told again changes nothing", async () => {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  expect((await agreed(intent)).status).toBe(200)
  const orders = await ordersOf(draft.purchase_id)
  expect(orders.every(Boolean)).toBe(true)
  const before = await balances(market, orders)
  for (const type of ["payment_intent.amount_capturable_updated", "payment_intent.succeeded"]) {
    expect((await tell(type, intent)).status).toBe(200)
  }
  await settleCards()
  expect(await balances(market, orders)).toEqual(before)
  expect(intent.amount_received).toBe(centimes(draft.total))
})

test("a wrong signature is refused; events that are nobody's business are taken and dropped", async () => {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  const forged = await tell("payment_intent.succeeded", intent, "whsec_of_somebody_else")
  expect([forged.status, forged.body.code]).toEqual([400, "INVALID_INPUT"])
  expect(
    (await market.call("POST", "/hooks/card", { body: { type: "payment_intent.succeeded", data: { object: intent } } }))
      .status
  ).toBe(400)
  expect((await tell("customer.created", { id: "cus_1" })).status).toBe(200)
  expect((await tell("payment_intent.succeeded", { id: "pi_other", metadata: {} })).status).toBe(200)
  expect(
    (await tell("payment_intent.succeeded", { id: "pi_other", metadata: { purchase_id: "pur_unknown" } })).status
  ).toBe(200)
  expect(await ordersOf(draft.purchase_id)).toEqual([null, null])
})

test("a declined parcel gets its part back, the other stays paid", async () => {
  const { draft, intent, placed } = await buyByCard()
  const [declined, kept] = placed.purchase.parcels
  const desk = await deskOf(market, variants[0].cooperative_id)
  await desk.step(declined.id, "decline", { reason: "out_of_stock" })
  expect(stripe.refunds.filter((one) => one.payment_intent === intent.id).map((one) => one.amount)).toEqual([
    centimes(declined.total),
  ])
  const { parcels } = await track(placed.track_token)
  expect(parcels[0]).toMatchObject({ state: "declined", refunded: declined.total })
  expect(parcels[1]).toMatchObject({ state: "placed", paid: kept.total, refunded: 0 })
  const orders = await ordersOf(draft.purchase_id)
  expect(await balances(market, [orders[0]])).toEqual({})
  expect((await balances(market, [orders[1]])).cash_market).toBe(kept.total)
})

test("refused at the door, a paid parcel gets its part back too", async () => {
  const { draft, intent, placed } = await buyByCard()
  const [refused] = placed.purchase.parcels
  const desk = await deskOf(market, variants[0].cooperative_id)
  for (const step of ["accept", "pack"]) await desk.step(refused.id, step)
  await desk.step(refused.id, "ship", { carrier: "Amana" })
  await desk.step(refused.id, "refuse", { reason: "changed_mind" })
  expect(stripe.refunds.filter((one) => one.payment_intent === intent.id).map((one) => one.amount)).toEqual([
    centimes(refused.total),
  ])
  const [order] = await ordersOf(draft.purchase_id)
  expect(await balances(market, [order])).toEqual({})
})

test("where its money cannot be sent back, a parcel is not refused, nor its goods taken back: the books stay as they are", async () => {
  const { draft, intent, placed } = await buyByCard()
  const [{ id, total }] = placed.purchase.parcels
  const desk = await deskOf(market, variants[0].cooperative_id)
  for (const step of ["accept", "pack"]) await desk.step(id, step)
  await desk.step(id, "ship", { carrier: "Amana" })
  const orders = await ordersOf(draft.purchase_id)
  const before = await balances(market, orders)
  const failing = async (step: string, body: object) => {
    stripe.broken.add("refunds")
    const { status } = await desk.try(id, step, { ...body })
    stripe.broken.clear()
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await balances(market, orders)).toEqual(before)
    expect((await checkLedger(market.container)).complaints).toEqual([])
  }
  await failing("refuse", { reason: "changed_mind" })
  await desk.step(id, "deliver")
  expect(await balances(market, orders)).toEqual(before)

  const token = await staffToken(market, "administrator")
  const { body } = await market.call<{ lines: { id: string }[] }>("GET", `/coop/parcels/${id}`, { token: desk.token })
  const lines = [{ item_id: body.lines[0].id, quantity: 1 }]
  const asked = { lines, reason: "damaged", note: "مكسور" }
  expect((await market.call("POST", `/admin/parcels/${id}/returns`, { body: asked, token })).status).toBe(200)
  await desk.step(id, "return/accept")
  await failing("return/received", { restock: true })
  await desk.step(id, "return/received", { restock: true })
  expect(stripe.refunds.filter((one) => one.payment_intent === intent.id).map((one) => one.amount)).toEqual([
    centimes(total),
  ])
  expect(await balances(market, [orders[0]])).toEqual({})
  expect((await checkLedger(market.container)).complaints).toEqual([])
})

test("what could not be captured stands all the same; the job takes the money of what still stands, and no more", async () => {
  stripe.broken.add("capture")
  const { draft, intent, placed } = await buyByCard()
  const [declined, kept] = placed.purchase.parcels
  expect([intent.status, declined.paid]).toEqual(["requires_capture", 0])
  const desk = await deskOf(market, variants[0].cooperative_id)
  await desk.step(declined.id, "decline", { reason: "out_of_stock" })
  stripe.broken.clear()
  await settleCards()
  expect(intent).toMatchObject({ status: "succeeded", amount_received: centimes(kept.total) })
  const orders = await ordersOf(draft.purchase_id)
  expect(await balances(market, [orders[0]])).toEqual({})
  expect((await balances(market, [orders[1]])).cash_market).toBe(kept.total)
})

test("a refund that Stripe missed is made up by the job, once", async () => {
  const { draft, intent, placed } = await buyByCard()
  const desk = await deskOf(market, variants[0].cooperative_id)
  stripe.broken.add("refunds")
  await desk.step(placed.purchase.parcels[0].id, "decline", { reason: "out_of_stock" })
  stripe.broken.clear()
  await settleCards()
  await settleCards()
  const given = stripe.refunds.filter((one) => one.payment_intent === intent.id).map((one) => one.amount)
  expect(given).toEqual([centimes(placed.purchase.parcels[0].total)])
  const [order] = await ordersOf(draft.purchase_id)
  expect(await balances(market, [order])).toEqual({})
})

test("placing that fails for good sets the card's holder free", async () => {
  const { draft, secret, intent } = await prepareByCard({}, 1, variants.slice(1, 3))
  stripe.authorise(secret)
  const item = [variants[2].inventory_item_id]
  await market.sql(
    'update inventory_level set stocked_quantity = 0, raw_stocked_quantity = \'{"value": "0"}\' where inventory_item_id = $1',
    item
  )
  const answer = await place(market, draft)
  expect([answer.status, answer.body.code]).toEqual([409, "OUT_OF_STOCK"])
  expect(intent.status).toBe("canceled")
  expect(
    await market.sql(
      "select id from \"order\" where metadata ->> 'purchase_id' = $1 and status <> 'canceled' and deleted_at is null",
      [draft.purchase_id]
    )
  ).toEqual([])
})

test("nobody's plain cart leans on another's intent", async () => {
  const { draft, secret, intent } = await prepareByCard()
  stripe.authorise(secret)
  const [{ id: region_id }] = await market.sql<{ id: string }>("select id from region limit 1")
  const { body } = await market.call<{ cart: { id: string } }>("POST", "/store/carts", {
    body: { region_id, items: [{ variant_id: variants[0].variant_id, quantity: 1 }] },
  })
  const cart_id = body.cart.id
  const collection = await market.call<{ payment_collection: { id: string } }>("POST", "/store/payment-collections", {
    body: { cart_id },
  })
  const sessions = `/store/payment-collections/${collection.body.payment_collection.id}/payment-sessions`
  const provider_id = "pp_card_stripe"
  expect((await market.call("POST", sessions, { body: { provider_id } })).status).toBe(400)
  const data = { id: intent.id, currency: "mad", purchase_id: draft.purchase_id, total: draft.total }
  expect((await market.call("POST", sessions, { body: { provider_id, data } })).status).toBe(200)
  const rows = await market.sql<{ data: object }>(
    "select data from payment_session where payment_collection_id = $1 and deleted_at is null",
    [collection.body.payment_collection.id]
  )
  expect(rows).toEqual([{ data: { id: null, currency: "mad", purchase_id: null, total: null } }])
})

test("without Stripe's variables cards are not offered, and refused", async () => {
  const names = ["STRIPE_API_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"]
  const kept = names.map((name) => [name, process.env[name]] as const)
  for (const name of names) delete process.env[name]
  try {
    const cash = await prepare(market, variants.slice(0, 2))
    expect(cash.body).toMatchObject({ payments: ["cash_on_delivery", "bank_transfer"], card: null })
    const card = await prepare(market, variants.slice(0, 2), { payment: "card" })
    expect([card.status, card.body.code]).toEqual([400, "PAYMENT_UNAVAILABLE"])
    expect((await tell("customer.created", {})).status).toBe(404)
  } finally {
    Object.assign(process.env, Object.fromEntries(kept))
  }
})

test("every entry of the ledger balances", async () => {
  expect(await unbalanced(market)).toEqual([])
})
