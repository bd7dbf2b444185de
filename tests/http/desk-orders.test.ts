import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { checkLedger } from "@maarid/backend/settlement/check-ledger"
import { address, buy, siblingsOf, variantsOf, type Followed, type Variant } from "../harness/buyer"
import { balances, stockOf, unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** The desk: a part accepted, several boxes, the call before a doubtful order, and the piles they lie in. */
let market: Market
let variant: Variant
let other: Variant
let desk: Desk

type Parcel = {
  id: string
  state: string
  total: number
  goods_total: number
  to_collect: number
  lines: { id: string; title: string; variant_title: string; quantity: number }[]
  reduced: { title: string; variant_title: string; was: number; now: number }[]
  boxes: { id: string; shipped_at: string | null; delivered_at: string | null; tracking: { number: string }[] }[]
  doubts: string[]
  call: { outcome: string } | null
}
type List = { parcels: Parcel[]; count: number; counts: Record<string, number> }

beforeAll(async () => {
  market = await openMarket()
  ;[variant, other] = await variantsOf(market, 2)
  desk = await deskOf(market, variant.cooperative_id, "orders")
})
afterAll(() => market.close())

const read = async (id: string) =>
  (await market.call<Parcel>("GET", `/coop/parcels/${id}?locale=ar`, { token: desk.token })).body

const list = async (query: string) =>
  (await market.call<List>("GET", `/coop/parcels?locale=ar&${query}`, { token: desk.token })).body

const order = async (quantity = 3, more: Record<string, unknown> = {}) => {
  const { placed } = await buy(market, [variant], more, quantity)
  const id = placed.purchase.parcels[0].id
  const [row] = await market.sql<{ order_id: string }>("select order_id from parcel where id = $1", [id])
  return { id, order_id: row.order_id, purchase: placed.purchase }
}

/** Nothing is left but what is reserved; gives back what puts the rest on the shelf again. */
async function takeTheRest(): Promise<() => Promise<unknown>> {
  const inventory = market.container.resolve(Modules.INVENTORY)
  const [level] = await inventory.listInventoryLevels({ inventory_item_id: variant.inventory_item_id })
  const rest = level.stocked_quantity - level.reserved_quantity
  const move = (pieces: number) => inventory.adjustInventory(variant.inventory_item_id, level.location_id, pieces)
  await move(-rest)
  return () => move(rest)
}

const track = async ({ reference }: Followed["purchase"]) =>
  (
    await market.call<Followed>("POST", "/store/purchases/track?locale=fr", {
      body: { reference, phone: address.phone },
    })
  ).body.purchase

test("a new order is told by phone and by mail to whoever answers it, once", async () => {
  await market.sql("update member set phone = '+212600112233' where id = $1", [desk.member_id])
  const { id } = await order(1)
  await untilQuiet()
  const told = await market.sql<{ channel: string }>("select channel from message where key like $1 order by channel", [
    `order.received:${id}:%:${desk.member_id}`,
  ])
  expect(told.map(({ channel }) => channel)).toEqual(["email", "sms"])
})

test("accepted in part: the order, the payment, the stock and the ledger all say the new total", async () => {
  const before = await stockOf(market, variant.inventory_item_id)
  const { id, order_id, purchase } = await order(3)
  const [line] = (await read(id)).lines
  const lines = [{ line_id: line.id, quantity: 1 }]
  expect((await desk.try(id, "accept-part", { lines })).status).toBe(200)

  const parcel = await read(id)
  const delivery = Math.round((purchase.total - 3 * variant.price) * 100) / 100
  const total = Math.round((variant.price + delivery) * 100) / 100
  expect(parcel).toMatchObject({
    state: "accepted",
    total,
    goods_total: variant.price,
    to_collect: total,
    reduced: [{ was: 3, now: 1 }],
    lines: [{ quantity: 1 }],
  })
  expect(await track(purchase)).toMatchObject({ total, parcels: [{ state: "accepted", total, paid: 0 }] })
  expect(await stockOf(market, variant.inventory_item_id)).toEqual({ ...before, reserved: before.reserved + 1 })
  const standing = await balances(market, [order_id])
  expect(standing.receivable).toBe(total)

  for (const [step, body] of [["pack"], ["ship", { carrier: "Amana" }], ["deliver"]] as const)
    await desk.step(id, step, body as never)
  expect(await track(purchase)).toMatchObject({ parcels: [{ state: "delivered", paid: total }] })
  expect((await balances(market, [order_id])).receivable).toBeUndefined()
  expect(await unbalanced(market)).toEqual([])
})

test("what was taken out is named in the language of whoever reads it, also a line that was taken out whole", async () => {
  const [sibling] = await siblingsOf(market, [variant])
  const { placed } = await buy(market, [variant, sibling])
  const { id } = placed.purchase.parcels[0]
  const named = async (locale: string) => {
    const { body } = await market.call<Parcel>("GET", `/coop/parcels/${id}?locale=${locale}`, { token: desk.token })
    return { lines: body.lines, reduced: body.reduced.map(({ title, variant_title }) => ({ title, variant_title })) }
  }
  const inTurn = async () => [await named("ar"), await named("fr"), await named("en")]
  const before = (await inTurn()).map(({ lines }) => lines[1])
  expect(new Set(before.map(({ title }) => title)).size).toBe(3)
  const lines = (await read(id)).lines.map((line, index) => ({ line_id: line.id, quantity: index === 1 ? 0 : 1 }))
  expect((await desk.try(id, "accept-part", { lines })).status).toBe(200)
  expect((await inTurn()).map(({ reduced }) => reduced)).toEqual(
    before.map(({ title, variant_title }) => [{ title, variant_title }])
  )
})

test("accepted in part and then declined leaves nothing anywhere", async () => {
  const before = await stockOf(market, variant.inventory_item_id)
  const { id, order_id } = await order(3)
  const [line] = (await read(id)).lines
  await desk.step(id, "accept-part", { lines: [{ line_id: line.id, quantity: 2 }] })
  await desk.step(id, "decline", { reason: "out_of_stock" })
  expect(await balances(market, [order_id])).toEqual({})
  expect(await stockOf(market, variant.inventory_item_id)).toEqual(before)
})

test("a part is a part: nothing raised, nothing left out, something sent; twice it is refused", async () => {
  const { id } = await order(2)
  const [line] = (await read(id)).lines
  for (const lines of [
    [{ line_id: line.id, quantity: 2 }],
    [{ line_id: line.id, quantity: 3 }],
    [{ line_id: line.id, quantity: 0 }],
    [{ line_id: "ordli_other", quantity: 1 }],
  ]) {
    const answer = await desk.try(id, "accept-part", { lines })
    expect([answer.status, answer.body.code]).toEqual([400, "INVALID_INPUT"])
  }
  const lines = [{ line_id: line.id, quantity: 1 }]
  const answers = await Promise.all([1, 2, 3].map(() => desk.try(id, "accept-part", { lines })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test("two boxes of the last pieces: packed, shipped, handed over one after the other; the cash is taken with the last", async () => {
  const { id, order_id, purchase } = await order(3)
  await desk.step(id, "accept")
  const [line] = (await read(id)).lines
  const boxes = (...pieces: number[]) => pieces.map((quantity) => [{ line_id: line.id, quantity }])
  for (const wrong of [boxes(1, 1), boxes(2, 2)])
    expect((await desk.try(id, "pack", { boxes: wrong })).body.code).toBe("INVALID_INPUT")
  const returnTheRest = await takeTheRest()
  await desk.step(id, "pack", { boxes: boxes(2, 1) })
  const { stocked, reserved } = await stockOf(market, variant.inventory_item_id)
  await returnTheRest()
  expect(stocked).toBe(reserved)
  const packed = await read(id)
  expect(packed).toMatchObject({ state: "packed", boxes: [{ shipped_at: null }, { shipped_at: null }] })

  const [first, second] = packed.boxes
  await desk.step(id, "ship", { carrier: "Amana", boxes: [{ id: first.id, tracking_number: "AM1" }] })
  expect((await read(id)).state).toBe("packed")
  expect((await list("pile=to_ship")).parcels.map((one) => one.id)).toContain(id)
  expect((await desk.try(id, "ship", { carrier: "Amana", boxes: [{ id: first.id }] })).status).toBe(400)
  await desk.step(id, "ship", { carrier: "Amana", boxes: [{ id: second.id, tracking_number: "AM2" }] })
  expect((await read(id)).boxes.flatMap((box) => box.tracking.map(({ number }) => number)).sort()).toEqual([
    "AM1",
    "AM2",
  ])

  await desk.step(id, "deliver", { boxes: [first.id] })
  expect(await track(purchase)).toMatchObject({ parcels: [{ state: "shipped", paid: 0 }] })
  expect((await desk.try(id, "refuse", { reason: "absent" })).body.code).toBe("PARCEL_STATE")
  await desk.step(id, "deliver", { boxes: [second.id], cash_held_by: "carrier" })
  expect(await track(purchase)).toMatchObject({ parcels: [{ state: "delivered", paid: purchase.total }] })
  expect((await balances(market, [order_id])).cash_carrier).toBe(purchase.total)
})

test("a phone that refused is called first, and what came of it stays with the parcel", async () => {
  const phone = "0655443322"
  const refused = await order(1, { address: { ...address, phone } })
  for (const step of ["accept", "pack"]) await desk.step(refused.id, step)
  await desk.step(refused.id, "ship", { carrier: "Amana" })
  await desk.step(refused.id, "refuse", { reason: "absent" })
  const { id } = await order(1, { address: { ...address, phone } })
  expect(await read(id)).toMatchObject({ doubts: ["refused_before"], call: null })
  await desk.step(id, "call", { outcome: "confirmed" })
  expect(await read(id)).toMatchObject({ call: { outcome: "confirmed" } })
  await desk.step(id, "decline", { reason: "not_confirmed" })
  expect((await desk.try(id, "call", { outcome: "no_answer" })).body.code).toBe("PARCEL_STATE")
})

test("two members take one parcel at once: it is taken once", async () => {
  const { id } = await order(1)
  const second = await deskOf(market, variant.cooperative_id)
  const answers = await Promise.all([desk.try(id, "accept"), second.try(id, "accept")])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
})

test("each parcel lies in the pile of its state, and is found by its reference", async () => {
  const pileOf: Record<string, string> = {
    placed: "to_answer",
    awaiting_payment: "to_answer",
    accepted: "to_pack",
    packed: "to_ship",
    shipped: "under_way",
    delivered: "done",
    return_requested: "returning",
    return_accepted: "returning",
    return_refused: "done",
    returned: "done",
    refunded: "done",
    declined: "ended",
    refused: "ended",
  }
  const { purchase, id } = await order(1)
  const { counts, count } = await list("page_size=48")
  expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(count)
  for (const pile of Object.keys(counts)) {
    const { parcels, count } = await list(`page_size=48&pile=${pile}`)
    expect(count).toBe(counts[pile])
    expect(parcels.map(({ state }) => pileOf[state])).toEqual(parcels.map(() => pile))
  }
  const found = await list(`reference=${purchase.reference.toLowerCase().slice(0, 6)}`)
  expect(found.parcels.map((one) => one.id)).toContain(id)
  expect((await list("reference=%25")).count).toBe(count)
})

test("a suspended cooperative sends what was sold; another sees nothing of it", async () => {
  const { id } = await order(1)
  await market.sql("update cooperative set status = 'suspended' where id = $1", [variant.cooperative_id])
  for (const step of ["accept", "pack"]) await desk.step(id, step)
  await market.sql("update cooperative set status = 'verified' where id = $1", [variant.cooperative_id])
  const stranger = await deskOf(market, other.cooperative_id)
  expect((await market.call("GET", `/coop/parcels/${id}`, { token: stranger.token })).status).toBe(404)
  const accounts = await deskOf(market, variant.cooperative_id, "accounts")
  expect((await market.call("GET", `/coop/parcels/${id}`, { token: accounts.token })).status).toBe(403)
})

test("today: what waits by its deadline, what runs out, what expires; each role its own; a new order is heard of", async () => {
  type Today = {
    orders: { counts: Record<string, number>; to_answer: { id: string }[] } | null
    stock: { count: number; low: { variant_id: string; left: number }[] } | null
    expiring: { what: string; expires_at: string }[]
  }
  const today = (token: string) => market.call<Today>("GET", "/coop/today?locale=ar", { token })
  const ring = async () =>
    (
      await market.call<{ newest: { id: string } | null; to_answer: number }>("GET", "/coop/new-orders", {
        token: desk.token,
      })
    ).body
  const before = await ring()
  const { id } = await order(1)
  expect(await ring()).toMatchObject({ newest: { id }, to_answer: before.to_answer + 1 })
  const waiting = (await today(desk.token)).body
  expect(waiting.orders?.to_answer.map((one) => one.id)).toContain(id)
  expect(waiting.orders?.counts.to_answer).toBe(before.to_answer + 1)
  expect(waiting.stock).toBeNull()
  await desk.step(id, "accept")
  expect((await ring()).to_answer).toBe(before.to_answer)

  const catalogue = await deskOf(market, variant.cooperative_id, "catalogue")
  await market.sql(
    `update inventory_level set stocked_quantity = reserved_quantity + 2,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + 2)::text, 'precision', 20)
     where inventory_item_id = $1`,
    [variant.inventory_item_id]
  )
  await market.sql(
    `insert into paper (id, cooperative_id, kind, file_key, verified_at, expires_at)
     values ('pap_soon', $1, 'onssa_file', 'x', now(), now() + interval '9 days'), ('pap_late', $1, 'other', 'x', now(), now() + interval '90 days')`,
    [variant.cooperative_id]
  )
  const shelf = (await today(catalogue.token)).body
  expect(shelf.orders).toBeNull()
  expect(shelf.stock?.low).toContainEqual(expect.objectContaining({ variant_id: variant.variant_id, left: 2 }))
  expect(shelf.expiring.filter(({ what }) => what === "paper")).toHaveLength(1)
  const stranger = await deskOf(market, other.cooperative_id)
  expect((await today(stranger.token)).body.expiring.filter(({ what }) => what === "paper")).toHaveLength(0)
})

test("of two lines one is not sent: what is left is delivered, and what comes back of it closes the books", async () => {
  await market.sql(
    `update inventory_level set stocked_quantity = 900, raw_stocked_quantity = '{"value": "900", "precision": 20}'`
  )
  const [second] = await siblingsOf(market, [variant])
  const { placed } = await buy(market, [variant, second], { payment: "bank_transfer" }, 3)
  const [{ id: parcel_id }] = placed.purchase.parcels
  const [row] = await market.sql<{ order_id: string; purchase_id: string }>(
    "select order_id, purchase_id from parcel where id = $1",
    [parcel_id]
  )
  const admin = await staffToken(market, "administrator")
  await market.call("POST", `/admin/purchases/${row.purchase_id}/transfer`, { token: admin })
  const [first, gone] = (await read(parcel_id)).lines
  const lines = [
    { line_id: first.id, quantity: 2 },
    { line_id: gone.id, quantity: 0 },
  ]
  await desk.step(parcel_id, "accept-part", { lines })
  const parcel = await read(parcel_id)
  expect(parcel.lines).toMatchObject([{ id: first.id, quantity: 2 }])
  const tracked = (await track(placed.purchase)).parcels[0]
  const less = Math.round((placed.purchase.total - parcel.total) * 100) / 100
  expect(tracked).toMatchObject({ refunded: 0, refunds: [{ amount: less, due: true }] })
  for (const [step, body] of [["pack"], ["ship", { carrier: "Amana" }], ["deliver"]] as const)
    await desk.step(parcel_id, step, body as never)
  const rib = "230810000123456789012321"
  const key = { token: placed.track_token }
  for (const _ of [1, 2]) {
    const asked = await market.call("POST", "/store/purchases/returns", {
      body: { key, parcel_id, lines: [{ item_id: first.id, quantity: 1 }], reason: "changed_mind", rib },
    })
    expect(asked.status).toBe(200)
    expect((await list("pile=returning")).parcels.map((one) => one.id)).toContain(parcel_id)
    await desk.step(parcel_id, "return/accept")
    await desk.step(parcel_id, "return/received", { restock: true })
    await market.call("POST", `/admin/parcels/${parcel_id}/refunded`, { token: admin })
  }
  const rest = await balances(market, [row.order_id])
  // All goods came back: of the sale only the delivery fee is left, and the market holds just that and what it still owes.
  expect(
    Object.keys(rest).filter(
      (kind) => !["cash_market", "refund_due", "delivery", "delivery_tax", "rounding"].includes(kind)
    )
  ).toEqual([])
  expect(rest.refund_due).toBe(-less)
  expect(Math.abs(rest.rounding ?? 0)).toBeLessThanOrEqual(0.02)
  expect((await checkLedger(market.container)).complaints).toEqual([])
})
