import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { place, prepare, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { stockOf, unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { moduleAt } from "../harness/modules"
import { untilQuiet } from "../harness/statements"

let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 4)
})
afterAll(() => market.close())

const setStock = (variant: Variant, pieces: number) =>
  market.sql(
    `update inventory_level set stocked_quantity = $2::int, reserved_quantity = 0,
       raw_stocked_quantity = jsonb_build_object('value', $2::int::text, 'precision', 20),
       raw_reserved_quantity = '{"value": "0", "precision": 20}'
     where inventory_item_id = $1`,
    [variant.inventory_item_id, pieces]
  )

/** Everything a purchase can leave behind, once what followed the purchase before (its messages) is over. */
const standing = async () => {
  await untilQuiet()
  const [row] = await market.sql<Record<string, string>>(`select
    (select count(*) from "order" where deleted_at is null and status <> 'canceled') as orders,
    (select count(*) from reservation_item where deleted_at is null) as reservations,
    (select count(*) from parcel where order_id is not null and deleted_at is null) as parcels,
    (select count(*) from line_commission where deleted_at is null) as commissions,
    (select count(*) from order_cart l join "order" o on o.id = l.order_id and o.deleted_at is null and o.status <> 'canceled'
      where l.deleted_at is null) as links,
    (select coalesce(sum(abs(balance)), 0)::numeric(12, 2) from (select sum(amount) as balance from ledger_posting group by account_id) as b) as money,
    (select count(*) from message where deleted_at is null) as messages`)
  return row
}

test("eight buyers race for three pieces: three get one, five are told, and nobody gets half", async () => {
  await setStock(variants[0], 3)
  const prepared: { body: Prepared }[] = []
  for (let buyer = 0; buyer < 8; buyer++) prepared.push(await prepare(market, [variants[0], variants[1]]))
  const answers = await Promise.all(prepared.map(({ body }) => place(market, body)))
  expect(answers.filter((answer) => answer.status === 200)).toHaveLength(3)
  const losers = answers.filter((answer) => answer.status !== 200)
  expect(losers.map((answer) => [answer.status, answer.body.code])).toEqual(Array(5).fill([409, "OUT_OF_STOCK"]))
  expect(await stockOf(market, variants[0].inventory_item_id)).toEqual({ stocked: 3, reserved: 3 })
  // The loser keeps the purchase: with the piece gone it says so, without it the rest can be placed.
  const lost = prepared[answers.findIndex((answer) => answer.status !== 200)].body
  const again = await prepare(market, [variants[0], variants[1]], { purchase_id: lost.purchase_id })
  expect(again.body.placeable).toBe(false)
  expect(again.body.parcels.flatMap((parcel) => parcel.lines).some((line) => line.problem === "out_of_stock")).toBe(
    true
  )
  const rest = await prepare(market, [variants[1]], { purchase_id: lost.purchase_id })
  expect((await place(market, rest.body)).status).toBe(200)
})

test("two buyers whose baskets cross in opposite order both get an answer", async () => {
  await setStock(variants[2], 1)
  await setStock(variants[3], 1)
  const [a, b] = [await prepare(market, [variants[2], variants[3]]), await prepare(market, [variants[3], variants[2]])]
  const answers = await Promise.all([place(market, a.body), place(market, b.body)])
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409])
  for (const variant of [variants[2], variants[3]]) {
    expect(await stockOf(market, variant.inventory_item_id)).toEqual({ stocked: 1, reserved: 1 })
  }
})

test("one purchase placed sixteen times at once is placed once", async () => {
  const { body } = await prepare(market, [variants[1]])
  const before = await standing()
  const answers = await Promise.all(Array.from({ length: 16 }, () => place(market, body)))
  expect(answers.every((answer) => answer.status === 200)).toBe(true)
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
  const after = await standing()
  expect(Number(after.orders) - Number(before.orders)).toBe(1)
  expect(Number(after.commissions) - Number(before.commissions)).toBe(1)
})

type Failing = {
  name: string
  service: () => Record<string, (...args: never[]) => unknown>
  method: string
  onCall: number
}

/** Where `place` can fail: in the second order, in its stock, in its payment, and in each part of the record. */
const failures: Failing[] = [
  {
    name: "making the second order",
    service: () => moduleAt(market, Modules.ORDER),
    method: "createOrders",
    onCall: 2,
  },
  {
    name: "reserving the second order's stock",
    service: () => moduleAt(market, Modules.INVENTORY),
    method: "createReservationItems",
    onCall: 2,
  },
  {
    name: "authorising the first payment",
    service: () => moduleAt(market, Modules.PAYMENT),
    method: "authorizePaymentSession",
    onCall: 1,
  },
  {
    name: "authorising the second payment",
    service: () => moduleAt(market, Modules.PAYMENT),
    method: "authorizePaymentSession",
    onCall: 2,
  },
  {
    name: "freezing the rates",
    service: () => moduleAt(market, "commission"),
    method: "createLineCommissions",
    onCall: 1,
  },
  { name: "posting the entries", service: () => moduleAt(market, "ledger"), method: "post", onCall: 1 },
  {
    name: "tying orders to the purchase",
    service: () => moduleAt(market, "purchase"),
    method: "markPlaced",
    onCall: 1,
  },
]

test("what Medusa fails to take back is taken back all the same", async () => {
  await setStock(variants[0], 5)
  await setStock(variants[1], 5)
  const { body } = await prepare(market, [variants[0], variants[1]])
  const before = await standing()
  const recording = jest
    .spyOn(moduleAt(market, "purchase"), "markPlaced" as never)
    .mockRejectedValue(new Error("injected into markPlaced") as never)
  const undoing = jest
    .spyOn(moduleAt(market, Modules.ORDER), "deleteOrders" as never)
    .mockRejectedValue(new Error("injected into deleteOrders") as never)
  const failed = await place(market, body)
  expect(undoing).toHaveBeenCalled()
  recording.mockRestore()
  undoing.mockRestore()
  expect([failed.status, failed.body.code]).toEqual([409, "PURCHASE_FAILED"])
  expect(await standing()).toEqual(before)
  expect(await unbalanced(market)).toEqual([])
  const again = await prepare(market, [variants[0], variants[1]], { purchase_id: body.purchase_id })
  expect((await place(market, again.body)).status).toBe(200)
})

for (const { name, service, method, onCall } of failures) {
  test(`a failure in ${name} leaves nothing, and the buyer can try again`, async () => {
    await setStock(variants[0], 5)
    await setStock(variants[1], 5)
    const { body } = await prepare(market, [variants[0], variants[1]])
    const before = await standing()
    const target = service()
    const real = target[method].bind(target) as (...args: never[]) => unknown
    let calls = 0
    const spy = jest.spyOn(target, method).mockImplementation(((...args: never[]) => {
      calls++
      if (calls === onCall) return Promise.reject(new Error(`injected into ${method}`))
      return real(...args)
    }) as never)
    const failed = await place(market, body)
    spy.mockRestore()
    expect(calls).toBeGreaterThanOrEqual(onCall)
    expect(failed.status).toBeGreaterThanOrEqual(400)
    expect(await standing()).toEqual(before)
    expect(await unbalanced(market)).toEqual([])
    const again = await prepare(market, [variants[0], variants[1]], { purchase_id: body.purchase_id })
    expect((await place(market, again.body)).status).toBe(200)
  })
}
