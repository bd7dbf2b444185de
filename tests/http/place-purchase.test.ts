import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { address, buy, place, prepare, variantsOf, type Prepared, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"

let market: Market
let variants: Variant[]

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 4)
})
afterAll(() => market.close())

test("three cooperatives in one purchase: three orders, and the totals are what was shown", async () => {
  const { prepared, placed } = await buy(market, variants.slice(0, 3))
  expect(prepared.parcels).toHaveLength(3)
  expect(placed.purchase.parcels.map((parcel) => parcel.state)).toEqual(["placed", "placed", "placed"])
  const sum = placed.purchase.parcels.reduce((total, parcel) => total + Math.round(parcel.total * 100), 0)
  expect(sum).toBe(Math.round(prepared.total * 100))
  const orders = await market.sql(
    "select distinct order_id from parcel where purchase_id = $1 and order_id is not null",
    [prepared.purchase_id]
  )
  expect(orders).toHaveLength(3)
  const strange = await market.sql(
    `select item.order_id from parcel
     join order_item item on item.order_id = parcel.order_id and item.deleted_at is null
     join order_line_item line on line.id = item.item_id
     left join listing on listing.product_id = line.product_id
     where parcel.deleted_at is null and listing.cooperative_id is distinct from parcel.cooperative_id`
  )
  expect(strange).toEqual([])
})

test("the fee told on a listing's page is the fee that is charged, near and far", async () => {
  type Told = { choices: { service: string; fee: number }[] }
  const [{ handle, variant_id }] = variants
  const ask = (province: string) =>
    market.call<Told>("GET", `/store/listings/${handle}/delivery?province=${province}&variant=${variant_id}&quantity=2`)
  const fees = ({ choices }: Told) => choices.map(({ service, fee }) => [service, fee])
  for (const province_id of ["MA-CAS", "MA-OUD"]) {
    const [parcel] = (await prepare(market, [variants[0]], { address: { ...address, province_id } }, 2)).body.parcels
    const told = (await ask(province_id)).body
    expect(fees(told)).toEqual(fees(parcel))
    expect(told.choices.map(({ fee }) => fee)).toContain(parcel.delivery_total)
  }
  expect((await ask("MA-XYZ")).status).toBe(404)
})

test("preparing again keeps unchanged carts and placing again answers the same", async () => {
  const first = await prepare(market, variants.slice(0, 2))
  const again = await prepare(market, variants.slice(0, 2), { purchase_id: first.body.purchase_id })
  expect(again.body.parcels.map((parcel) => parcel.id)).toEqual(first.body.parcels.map((parcel) => parcel.id))
  const answers = await Promise.all(Array.from({ length: 4 }, () => place(market, first.body)))
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
  expect(new Set(answers.map((answer) => answer.body.reference)).size).toBe(1)
})

test("what a person may well type is taken, and kept clean", async () => {
  const typed = {
    ...address,
    recipient: "  زبونة\u202E تجربة\u0000 ",
    phone: "٠٦١٢ ٣٤ ٥٦ ٧٨",
    landmark: "قرب \uD83D",
    street: "O'Higgins; <b>12</b> -- %",
  }
  const answer = await market.call<Prepared>("POST", "/store/purchases/prepare", {
    body: { lines: [{ variant_id: variants[0].variant_id, quantity: 1 }], address: typed, payment: "cash_on_delivery" },
  })
  expect(answer.status).toBe(200)
  const bought = await place(market, answer.body)
  expect(bought.status).toBe(200)
  const [kept] = await market.sql<{ address: typeof address; phone: string }>(
    "select address, phone from purchase where id = $1",
    [answer.body.purchase_id]
  )
  expect(kept.phone).toBe("+212612345678")
  expect(kept.address).toMatchObject({ recipient: "زبونة تجربة", street: "O'Higgins; <b>12</b> -- %" })
})

test("a client's own prices, totals and states are never believed", async () => {
  const mine = {
    price: 1,
    unit_price: 1,
    total: 1,
    seen_price: 0.01,
    is_giftcard: true,
    metadata: { cooperative_id: "x" },
  }
  const answer = await market.call<Prepared>("POST", "/store/purchases/prepare", {
    body: {
      lines: [{ variant_id: variants[0].variant_id, quantity: 1, ...mine }],
      address,
      payment: "cash_on_delivery",
      total: 1,
      delivery_total: 0,
      status: "placed",
      customer_id: "cus_x",
    },
  })
  expect(answer.body.goods_total).toBe(variants[0].price)
  const less = await place(market, { purchase_id: answer.body.purchase_id, total: 1 })
  expect([less.status, less.body.code]).toEqual([409, "PURCHASE_CHANGED"])
})

test("out of order and over again: refused or the same answer, never twice", async () => {
  for (const id of ["pur_nothing", "K7RM-2QXD", "x".repeat(60)]) {
    const answer = await place(market, { purchase_id: id, total: 1 })
    expect([id, answer.status]).toEqual([id, 404])
  }
  const { prepared: asked, placed: first } = await buy(market, [variants[1]])
  const other = first.purchase
  const again = await place(market, asked)
  expect([again.status, again.body.reference]).toEqual([200, other.reference])
  const changedAfter = await prepare(market, variants.slice(0, 2), { purchase_id: asked.purchase_id })
  expect(changedAfter.status).toBe(200)
  expect(changedAfter.body.purchase_id).not.toBe(asked.purchase_id)
  const cancel = { key: { reference: other.reference, phone: "0612345678" }, parcel_id: other.parcels[0].id }
  const cancels = await Promise.all(
    [0, 1, 2].map(() => market.call("POST", "/store/purchases/cancel", { body: cancel }))
  )
  expect(cancels.map((answer) => answer.status).sort()).toEqual([200, 409, 409])
  const foreign = await market.call("POST", "/store/purchases/cancel", {
    body: { ...cancel, parcel_id: "parc_nothing" },
  })
  expect([foreign.status, foreign.body.code]).toEqual([404, "NOT_FOUND"])
})
