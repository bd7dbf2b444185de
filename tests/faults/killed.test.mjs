import assert from "node:assert/strict"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { chooseVariants, loginOf, place, prepare, signIn } from "../instances/calls.mjs"
import { letTimePass, reserved, standing, untilDecided, whole } from "../instances/shopping.mjs"
import { startFaultyMarket } from "./faulty-market.mjs"
import { holdAt } from "./held-at.mjs"
import { uploads } from "./uploads.mjs"

// The server is killed with -9 at named points; started again, what was begun is whole or nothing, and can be done again.

const PHONE = "0612345678"
let market
/** The member's token, which no restart ends: who signs in again and again is asked to wait. */
let token
let variants
let own

before(async () => {
  market = await startFaultyMarket()
  const { cooperative, ...login } = loginOf("member")
  // What this cooperative makes takes long: here there is enough of it for all that is bought below.
  await market.sql(
    `update inventory_level lev set stocked_quantity = stocked_quantity + 100, raw_stocked_quantity =
       jsonb_build_object('value', (stocked_quantity + 100)::text, 'precision', 20)
     from product_variant_inventory_item ii join product_variant v on v.id = ii.variant_id
     join listing l on l.product_id = v.product_id join cooperative c on c.id = l.cooperative_id
     where lev.inventory_item_id = ii.inventory_item_id and c.handle = $1`,
    [cooperative]
  )
  const [{ id }] = await market.sql("select id from cooperative where handle = $1", [cooperative])
  const all = await chooseVariants(market, 60)
  own = all.find(({ cooperative_id }) => cooperative_id === id)
  variants = [own, ...all.filter((one) => one !== own)].slice(0, 3)
  assert.ok(own && variants.length === 3)
  token = await signIn(market.base, "cooperative_member", login)
})
after(() => market?.stop())

/** Asks for something that is held at a point, kills the server there and starts it anew. */
async function killedAt(point, ask) {
  const hold = await holdAt(market.url, point)
  const asked = ask().then(
    ({ status }) => status,
    () => "cut off"
  )
  try {
    await hold.reached()
    await market.kill()
  } finally {
    await hold.clear()
  }
  assert.equal(await asked, "cut off")
  await market.start()
}

/** Asked again as often as a patient person does. */
async function again(ask) {
  const until = Date.now() + 120_000
  for (;;) {
    const answer = await ask()
    if (answer.status === 200 || Date.now() > until) return answer
    assert.ok(answer.status < 500, JSON.stringify(answer.body))
    await sleep(1000)
  }
}

const placing = [
  ["goods are reserved", { table: "reservation_item", nth: 2 }],
  ["the second order is made", { table: '"order"', nth: 2 }],
  ["the sale goes into the books", { table: "ledger_entry" }],
  ["the purchase is said to be placed", { table: "purchase", event: "update", when: "new.status = 'placed'" }],
]

for (const [name, point] of placing) {
  test(`placing, while ${name}: whole or nothing, and placed once when the buyer asks again`, async () => {
    const before = await reserved(market, variants)
    const { status, body } = await prepare(market.base, variants)
    assert.equal(status, 200, JSON.stringify(body))
    await killedAt(point, () => place(market.base, body))
    await letTimePass(market)
    await untilDecided(market)
    const left = await standing(market, body.purchase_id)
    if (left.status !== "placed") assert.deepEqual([left.orders, left.parcels, left.entries], [0, 0, 0])
    const placed = await again(async () => {
      const asked = await place(market.base, body)
      if (asked.body.code !== "PURCHASE_NOT_PLACEABLE") return asked
      // What was undone has no parcels left: as at the storefront, it is prepared anew and placed then.
      const anew = await prepare(market.base, variants, { purchase_id: body.purchase_id })
      return anew.status === 200 ? place(market.base, anew.body) : anew
    })
    assert.equal(placed.status, 200, JSON.stringify(placed.body))
    assert.deepEqual(await standing(market, body.purchase_id), whole(3))
    assert.equal(await reserved(market, variants), before + 3)
  })
}

/** A parcel of the member's cooperative that is as far as some steps lead. */
async function parcelAfter(steps) {
  const { body } = await prepare(market.base, [own])
  const placed = await place(market.base, body)
  assert.equal(placed.status, 200, JSON.stringify(placed.body))
  const [{ id }] = await market.sql("select id from parcel where purchase_id = $1", [body.purchase_id])
  const parcel = { id, key: { reference: placed.body.reference, phone: PHONE }, purchase_id: body.purchase_id }
  for (const step of steps) {
    const { status, body } = await act(parcel, step)
    assert.equal(status, 200, `${step}: ${JSON.stringify(body)}`)
  }
  return parcel
}

const bodies = {
  ship: { carrier: "Amana", tracking_number: "AM2" },
  deliver: { cash_held_by: "carrier", carrier: "Amana" },
  "return/received": { restock: true, cash_paid_by: "cooperative", carrier: "Amana" },
}

async function act({ id, key }, step) {
  if (step !== "ask back") {
    return market.call("POST", `/coop/parcels/${id}/${step}`, { token, body: bodies[step] ?? {} })
  }
  const { body } = await market.call("POST", "/store/purchases/track", { body: key })
  const lines = body.purchase.parcels[0].lines.map(({ id, returnable }) => ({ item_id: id, quantity: returnable }))
  return market.call("POST", "/store/purchases/returns?locale=ar", {
    body: { key, parcel_id: id, lines, reason: "changed_mind", rib: null },
  })
}

const sent = ["accept", "pack", "ship"]
const returned = [...sent, "deliver", "ask back", "return/accept"]
const steps = [
  ["packing, while the goods are taken from the shelf", ["accept"], "pack", { table: "fulfillment" }],
  [
    "shipping, while the box leaves",
    ["accept", "pack"],
    "ship",
    { table: "fulfillment", event: "update", when: "new.shipped_at is not null and old.shipped_at is null" },
  ],
  ["delivering, while the cash is captured", sent, "deliver", { table: "capture" }],
  ["delivering, while the cash goes into the books", sent, "deliver", { table: "ledger_entry" }],
  ["taking back, while the goods come in", returned, "return/received", { table: "return_item", event: "update" }],
  ["taking back, while the money goes back", returned, "return/received", { table: "ledger_entry" }],
]

for (const [name, until, step, point] of steps) {
  test(`${name}: done once when it is asked for again`, async () => {
    const parcel = await parcelAfter(until)
    await killedAt(point, () => act(parcel, step))
    const done = await again(() => act(parcel, step))
    assert.equal(done.status, 200, JSON.stringify(done.body))
    const like = await parcelAfter([...until, step])
    assert.deepEqual(await bookedFor(parcel), await bookedFor(like))
  })
}

/** What the books and Medusa say of a purchase, without its names. */
async function bookedFor({ purchase_id }) {
  const postings = await market.sql(
    `select e.kind, p.account_id, p.amount::text as amount from ledger_entry e join ledger_posting p on p.entry_id = e.id
     where e.purchase_id = $1 order by 1, 2, 3`,
    [purchase_id]
  )
  const [boxes] = await market.sql(
    `select count(*)::int as boxes, count(f.shipped_at)::int as shipped, count(f.delivered_at)::int as delivered
     from "order" o join order_fulfillment l on l.order_id = o.id join fulfillment f on f.id = l.fulfillment_id
     where o.metadata ->> 'purchase_id' = $1 and f.canceled_at is null`,
    [purchase_id]
  )
  return { postings, boxes }
}

test("importing, while its second row is made: good rows are kept once", async () => {
  const titles = ["أول", "ثان", "ثالث"].map((word) => `عسل ${word} ${Date.now()}`)
  const table = ["الاسم;الصنف;الثمن;الوزن;المخزون", ...titles.map((title) => `${title};honey;90,50;500;4`), ""].join(
    "\n"
  )
  const bytes = Buffer.from(table)
  const { begin, send } = uploads(market.base, token)
  const { id: upload_id } = await begin(bytes.length)
  assert.equal(await send(upload_id, 0, bytes), 204)
  const ask = () =>
    market.call("POST", "/coop/listings/import", { token, body: { upload_id, dry_run: false, from: 0 } })
  await killedAt({ table: "product", nth: 2 }, ask)
  const { status, body } = await again(ask)
  assert.equal(status, 200, JSON.stringify(body))
  const made = await market.sql(
    `select p.title, count(l.id)::int as listings from product p left join listing l on l.product_id = p.id
     where p.title = any($1) and p.deleted_at is null group by p.id, p.title`,
    [titles]
  )
  assert.deepEqual(
    made.map(({ listings }) => listings),
    [1, 1, 1],
    JSON.stringify(made)
  )
})

test("the ledger holds after all of it", async () => {
  const { stdout } = await market.checkLedger()
  assert.match(stdout, /The ledger holds: \d+ proofs/)
})
