import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { prepare, variantsOf, type Variant } from "../harness/buyer"
import { balances, stockOf } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { newBuyer } from "../harness/people"
import { untilQuiet } from "../harness/statements"
import { failingAt } from "../harness/steps"

/** Proof (b): a plain Medusa client buys from one cooperative, by Medusa's own routes, and is refused a second one. */
let market: Market
let variants: Variant[]
let region_id: string

type Cart = { cart: { id: string; total: number; shipping_total: number } }

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
  const { body } = await market.call<{ regions: { id: string }[] }>("GET", "/store/regions")
  region_id = body.regions[0].id
})
afterAll(() => market.close())

const newCart = (items: { variant_id: string; quantity: number }[], phone = "0612345678", more = {}) =>
  market.call<Cart>("POST", "/store/carts", {
    body: {
      region_id,
      items,
      ...more,
      shipping_address: {
        first_name: "Client",
        address_1: "Rue 1",
        city: "Casablanca",
        province: "MA-CAS",
        country_code: "ma",
        ...(phone && { phone }),
      },
    },
  })

async function checkOut(cart_id: string) {
  const { body: options } = await market.call<{
    shipping_options: { id: string; type: { code: string }; price_type: string }[]
  }>("GET", `/store/shipping-options?cart_id=${cart_id}`)
  const home = options.shipping_options.find((option) => option.type.code === "home")
  const chosen = await market.call<Cart>("POST", `/store/carts/${cart_id}/shipping-methods`, {
    body: { option_id: home?.id, data: { service: "home", amount: 0 } },
  })
  const { body: collection } = await market.call<{ payment_collection: { id: string } }>(
    "POST",
    "/store/payment-collections",
    { body: { cart_id } }
  )
  await market.call("POST", `/store/payment-collections/${collection.payment_collection.id}/payment-sessions`, {
    body: { provider_id: "pp_cash-on-delivery_cash-on-delivery" },
  })
  return chosen.body.cart
}

test("buys from one cooperative, at our delivery price, and the order has its purchase, parcel and entries", async () => {
  const { body } = await newCart([{ variant_id: variants[0].variant_id, quantity: 1 }])
  const cart = await checkOut(body.cart.id)
  expect(cart.shipping_total).toBeGreaterThan(0)
  const completed = await market.call<{ type: string; order: { id: string; total: number } }>(
    "POST",
    `/store/carts/${body.cart.id}/complete`
  )
  expect(completed.body.type).toBe("order")
  const [parcel] = await market.sql<{ purchase_id: string; total: string }>(
    "select purchase_id, total from parcel where order_id = $1",
    [completed.body.order.id]
  )
  expect(Number(parcel.total)).toBe(completed.body.order.total)
  const standing = await balances(market, [completed.body.order.id])
  expect(standing.receivable).toBe(completed.body.order.total)
  const again = await market.call<{ order: { id: string } }>("POST", `/store/carts/${body.cart.id}/complete`)
  expect(again.body.order.id).toBe(completed.body.order.id)
  expect(await market.sql("select id from parcel where cart_id = $1", [body.cart.id])).toHaveLength(1)
})

test("a guest who types the mail of an account buys as a guest: nothing of the account is bound to it", async () => {
  const buyer = await newBuyer(market)
  const account = () => market.sql("select * from customer where id = $1", [buyer.id])
  const before = await account()
  for (const mail of [buyer.email, "guest-of-nobody@test.example"]) {
    const { body } = await newCart([{ variant_id: variants[0].variant_id, quantity: 1 }], "0612345679", { email: mail })
    await checkOut(body.cart.id)
    const { body: completed } = await market.call<{ type: string; order: { id: string; email: string } }>(
      "POST",
      `/store/carts/${body.cart.id}/complete`
    )
    expect([completed.type, completed.order.email]).toEqual(["order", mail])
    expect((await market.call("GET", `/store/orders/${completed.order.id}`, { token: buyer.token })).status).toBe(404)
  }
  const mine = { token: buyer.token }
  expect((await market.call("GET", "/store/orders", mine)).body).toMatchObject({ orders: [], count: 0 })
  const purchases = await market.call("GET", "/store/buyers/me/purchases", mine)
  expect(purchases.body).toMatchObject({ purchases: [], count: 0 })
  expect(await account()).toEqual(before)
})

test("a failure after the order has its records takes them back, tells nobody, and the cart can still buy", async () => {
  const { body } = await newCart([{ variant_id: variants[0].variant_id, quantity: 1 }])
  await checkOut(body.cart.id)
  const complete = () => market.call<{ order: { id: string } }>("POST", `/store/carts/${body.cart.id}/complete`)
  const before = await stockOf(market, variants[0].inventory_item_id)
  const last = { workflow: "complete-cart", action: "release-lock-step", nth: 1 }
  const [failed, reached] = await failingAt(last, complete)
  expect([reached, failed.status]).toEqual([true, 500])
  expect(await market.sql("select id from parcel where cart_id = $1 and deleted_at is null", [body.cart.id])).toEqual(
    []
  )
  expect(await stockOf(market, variants[0].inventory_item_id)).toEqual(before)
  const orders = await market.sql<{ order_id: string }>(
    "select distinct order_id from ledger_entry where kind = 'reversed'"
  )
  expect(orders).toHaveLength(1)
  expect(await balances(market, [orders[0].order_id])).toEqual({})
  const again = await complete()
  const told = () =>
    market.sql<{ id: string }>(
      `select p.id from purchase p join message m on m.key = 'purchase.placed:' || p.id || ':sms'
      join parcel on parcel.purchase_id = p.id where parcel.cart_id = $1`,
      [body.cart.id]
    )
  await untilQuiet()
  expect(again.status).toBe(200)
  expect(await told()).toHaveLength(1)
  expect(
    await market.sql(
      "select id from message where key like 'purchase.placed:%' and split_part(key, ':', 2) not in (select id from purchase)"
    )
  ).toEqual([])
})

test("is refused a second cooperative, when the cart is made and when it is filled", async () => {
  const [first, second] = variants.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  const mixed = await newCart([first, second])
  expect([mixed.status, mixed.body.code]).toEqual([409, "CART_OTHER_COOPERATIVE"])
  const { body } = await newCart([first])
  const added = await market.call("POST", `/store/carts/${body.cart.id}/line-items`, { body: second })
  expect([added.status, added.body.code]).toEqual([409, "CART_OTHER_COOPERATIVE"])
})

test("a suspended cooperative's goods enter no cart and complete no cart", async () => {
  const item = { variant_id: variants[1].variant_id, quantity: 1 }
  const { body } = await newCart([item])
  await checkOut(body.cart.id)
  await market.sql("update cooperative set status = 'suspended' where id = $1", [variants[1].cooperative_id])
  const refused = await newCart([item])
  expect(refused.body.code).toBe("LISTING_NOT_SELLABLE")
  const completed = await market.call("POST", `/store/carts/${body.cart.id}/complete`)
  expect(completed.body.code).toBe("LISTING_NOT_SELLABLE")
  await market.sql("update cooperative set status = 'verified' where id = $1", [variants[1].cooperative_id])
})

test("two lines on one inventory item cannot promise the same piece twice", async () => {
  const { inventory_item_id, variant_id, product_id } = variants[0]
  const { stocked, reserved } = await stockOf(market, inventory_item_id)
  const left = stocked - reserved
  const twin = await twinVariant(product_id, variant_id, inventory_item_id)
  const { body } = await newCart([
    { variant_id, quantity: left },
    { variant_id: twin, quantity: 1 },
  ])
  await checkOut(body.cart.id)
  const completed = await market.call("POST", `/store/carts/${body.cart.id}/complete`)
  expect([completed.status, completed.body.code]).toEqual([409, "OUT_OF_STOCK"])
  expect(await stockOf(market, inventory_item_id)).toEqual({ stocked, reserved })
  const prepared = await prepare(market, [{ variant_id }, { variant_id: twin }], {}, left)
  expect(prepared.body.placeable).toBe(false)
})

test("the carts of a purchase are not there for a plain client", async () => {
  const prepared = await prepare(market, [variants[0]])
  const [{ cart_id }] = await market.sql<{ cart_id: string }>("select cart_id from parcel where purchase_id = $1", [
    prepared.body.purchase_id,
  ])
  for (const [method, path] of [
    ["GET", ""],
    ["POST", ""],
    ["POST", "/complete"],
    ["POST", "/line-items"],
  ]) {
    const answer = await market.call(method, `/store/carts/${cart_id}${path}`, method === "POST" ? { body: {} } : {})
    expect([path, answer.status]).toEqual([path, 404])
  }
})

/** A second variant of the listing that draws on the same shelf. */
async function twinVariant(product_id: string, variant_id: string, inventory_item_id: string): Promise<string> {
  const id = "variant_twin"
  await market.sql(
    "insert into product_variant (id, title, product_id, manage_inventory, allow_backorder) values ($1, 'twin', $2, true, false)",
    [id, product_id]
  )
  await market.sql(
    "insert into product_variant_price_set (id, variant_id, price_set_id) select 'pvps_twin', $1, price_set_id from product_variant_price_set where variant_id = $2",
    [id, variant_id]
  )
  await market.sql(
    "insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity) values ('pvitem_twin', $1, $2, 1)",
    [id, inventory_item_id]
  )
  return id
}
