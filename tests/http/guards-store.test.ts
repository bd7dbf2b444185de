import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { address, place, prepare } from "../harness/buyer"
import { callsOf, ghostOf, ghostsOf, pathsOf, type Call } from "../harness/foreign"
import { openMarket, type Market } from "../harness/market"
import { newBuyer, staffToken } from "../harness/people"
import { askAs, differing, leaks, open, type Persona } from "../harness/personas"
import { routesOf, type Route } from "../harness/routes"
import { rowsNaming } from "../harness/rows"
import { untilQuiet } from "../harness/statements"
import { privateIds, twoSides, type Side } from "../harness/two-sides"

/** Every route of the shop, Medusa's own too, asked about another buyer's real things. */
let market: Market
let a: Side
let b: Side
let ours: Map<string, RegisteredRoute>
let all: Route[]
let people: Persona[]

/** A handler of all methods counts as these. */
const asked = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
const nameOf = ({ method, path }: Route) => `${method} ${path}`
/** Bodies that Medusa's own routes would take. */
const fitting = (): Record<string, object> => ({
  "POST /store/carts": { items: [{ variant_id: b.ids.draft_variant, quantity: 1 }] },
  "POST /store/carts/:id": { shipping_address: { first_name: "x", country_code: "ma" } },
  "POST /store/carts/:id/customer": {},
  "POST /store/carts/:id/line-items": { variant_id: a.variant.variant_id, quantity: 1 },
  "POST /store/carts/:id/line-items/:line_id": { quantity: 0 },
  "POST /store/carts/:id/promotions": { promo_codes: [] },
  "DELETE /store/carts/:id/promotions": { promo_codes: ["X"] },
  "POST /store/carts/:id/shipping-methods": { option_id: "so_nothing" },
  "POST /store/carts/:id/taxes": {},
  "POST /store/carts/:id/complete": {},
  "POST /store/payment-collections": { cart_id: b.ids.account_cart },
  "POST /store/payment-collections/:id/payment-sessions": { provider_id: "pp_cash-on-delivery_cash-on-delivery" },
  "POST /store/customers/me": { first_name: "x" },
  "POST /store/customers/me/addresses": { first_name: "x", country_code: "ma" },
  "POST /store/customers/me/addresses/:address_id": { first_name: "x" },
  "POST /store/returns": { order_id: b.ids.order, items: [{ id: b.ids.order_line, quantity: 1 }] },
  "POST /store/orders/:id/transfer/accept": { token: "x" },
  "POST /store/orders/:id/transfer/decline": { token: "x" },
  "POST /store/shipping-options/:id/calculate": { cart_id: b.ids.account_cart },
})
/** Of ours whoever holds the signed link may do it: here the link is another's, and forged. */
const changes = (route: Route): object => {
  const forged = { token: `${b.ids.purchase}.forged` }
  if (nameOf(route) === "POST /store/purchases/track" || nameOf(route).endsWith("/purchases/claim")) return forged
  return /^\/store\/purchases\/(cancel|returns)/.test(route.path) ? { key: forged } : {}
}
/** These end the session or the account they are asked with, or change only one's own. */
const ownOnly =
  /^(DELETE \/store\/buyers\/me\/sessions|POST \/store\/buyers\/me\/delete|POST \/store\/customers(\/me)?)$/

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market))
  const contracts = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api"))
  ours = new Map(contracts.map((route) => [nameOf(route), route]))
  all = routesOf(market.app).filter(
    (route) => asked.includes(route.method) && route.path.startsWith("/store") && !ownOnly.test(nameOf(route))
  )
  people = [
    { name: "nobody" },
    { name: "another buyer", token: a.buyer.token },
    { name: "their own cooperative's manager", token: b.desks.manager.token },
    { name: "an organizer", token: await staffToken(market, "organizer") },
  ]
})
afterAll(() => market.close())

function calls(routes: Route[], ids = b.ids): Call[] {
  return routes.flatMap((route) => {
    const contract = ours.get(nameOf(route))
    if (contract) return callsOf(contract, ids, changes(route))
    const swap = (text: string) =>
      Object.entries(ids).reduce((said, [kind, id]) => said.replaceAll(b.ids[kind as keyof typeof ids], id), text)
    const body = fitting()[nameOf(route)]
    return pathsOf(route.path, ids).map((path) => ({
      route: nameOf(route),
      method: route.method,
      path,
      ...(body && { body: JSON.parse(swap(JSON.stringify(body))) as object }),
    }))
  })
}

/** Every row that names something of theirs is as it was, and none is new. */
async function unchanged<T>(attempts: () => Promise<T>): Promise<T> {
  await untilQuiet()
  const before = await rowsNaming(market, privateIds(b))
  const result = await attempts()
  await untilQuiet()
  expect(await rowsNaming(market, privateIds(b))).toEqual(before)
  return result
}

/** What everybody may read or ask about: goods that are on sale. */
const isPublic = (route: Route) =>
  /^\/store\/(basket|favourites)\/review$|^\/store\/purchases\/prepare$|^\/store\/listings$/.test(route.path)

test("every parameter of every route is known, and what is sent to ours fits", () => {
  expect(calls(all).length).toBeGreaterThan(90)
  const unfit = calls(all).flatMap(({ route, body }) => {
    const parsed = ours.get(route)?.contract.body?.safeParse(body)
    return parsed && !parsed.success ? [`${route}: ${parsed.error.message}`] : []
  })
  expect(unfit).toEqual([])
})

describe("another's things", () => {
  test("are told to nobody and changed by nobody, whatever is asked with their ids", async () => {
    await unchanged(async () => {
      for (const person of people) {
        const told = await askAs(market, person, calls(all.filter((route) => !isPublic(route))))
        expect(leaks(told, b)).toEqual([])
        expect(told.filter(({ status }) => status >= 500)).toEqual([])
      }
    })
  })

  test("an account's own routes are closed to who has none, before anything of theirs is looked for", async () => {
    const mine = [...ours.values()].filter(({ contract }) => contract.guard.scope === "buyer")
    expect(mine.length).toBeGreaterThan(15)
    const own = [...mine, ...all.filter(({ path }) => /^\/store\/(customers\/me|orders\/:id)(\/|$)/.test(path))]
    const strangers: Persona[] = [
      ...people.filter(({ name }) => name !== "another buyer"),
      { name: "another cooperative's manager", token: a.desks.manager.token },
      { name: "an auditor", token: await staffToken(market, "auditor") },
      { name: "an administrator", token: await staffToken(market, "administrator") },
    ]
    await unchanged(async () => {
      for (const person of strangers) {
        const told = await askAs(market, person, calls(own))
        expect(open(told, [401])).toEqual([])
        expect(leaks(told, b)).toEqual([])
      }
    })
  })

  test("are not there: no answer tells them from what never was", async () => {
    const named = all.filter((route) => route.path.includes(":") && !/info-pages|categories|product-/.test(route.path))
    const words = Object.values(b.ids).map((id): [string, string] => [id, ghostOf(id)])
    await unchanged(async () => {
      for (const person of people.slice(0, 2)) {
        const told = await askAs(market, person, calls(named))
        const never = await askAs(market, person, calls(named, ghostsOf(b.ids)))
        expect(differing(told, never, words)).toEqual([])
        const mine = told.filter(({ route }) =>
          /buyers\/me|\/carts\/|payment-collections\/|orders\/|\/place$/.test(route)
        )
        expect(open(mine, [401, 404])).toEqual([])
      }
    })
  })

  test("nor are drafts: no product, variant or option of one, by id or in a list", async () => {
    const paths = [
      ...[
        `/store/products/${b.ids.draft_product}`,
        `/store/products?id=${b.ids.draft_product}`,
        "/store/products?limit=100",
      ],
      ...[`/store/products?handle=${b.ids.draft_handle}`, `/store/products?status=draft`],
      ...[`/store/product-variants/${b.ids.draft_variant}`, `/store/product-variants?id=${b.ids.draft_variant}`],
      ...[`/store/product-variants?product_id=${b.ids.draft_product}`, "/store/product-variants?limit=1000"],
      ...[`/store/product-options/${b.ids.option}`, "/store/product-options?limit=1000", "/STORE/Product-Options/"],
    ]
    const list = paths.map((path) => ({ route: path, method: "GET", path }))
    for (const person of people.slice(0, 2)) {
      const told = await askAs(market, person, list)
      expect(leaks(told, b)).toEqual([])
      const ids = [b.ids.draft_product, b.ids.draft_variant, b.ids.option]
      const found = told.filter(({ status, text }) => status === 200 && ids.some((id) => text.includes(id)))
      expect(found.map(({ route }) => route)).toEqual([])
    }
  })

  test("nor is a draft that somebody keeps as a favourite told in what they take with them", async () => {
    const { token } = await newBuyer(market)
    await market.call("POST", "/store/buyers/me/favourites", {
      body: { add: [b.ids.draft_product, b.ids.product], remove: [] },
      token,
    })
    const { body } = await market.call<{ favourites: { title: string; handle: string }[] }>(
      "GET",
      "/store/buyers/me/export?locale=ar",
      { token }
    )
    expect(body.favourites.map(({ handle }) => handle).sort()).toEqual(["", b.variant.handle])
    expect(b.secrets.filter((secret) => JSON.stringify(body).includes(secret))).toEqual([])
  })
})

describe("carts", () => {
  const ask = (method: string, path: string, body?: object, token?: string) =>
    market.call<{ cart: { id: string; customer_id?: string; items: { id: string }[] } }>(method, path, { body, token })
  const items = () => [{ variant_id: a.variant.variant_id, quantity: 1 }]
  const region = async () =>
    (await market.call<{ regions: { id: string }[] }>("GET", "/store/regions")).body.regions[0].id

  test("of an account are its buyer's alone, however they are named", async () => {
    expect((await ask("GET", `/store/carts/${b.ids.account_cart}`, undefined, b.buyer.token)).status).toBe(200)
    const paths = [
      `/store/carts/${b.ids.account_cart}`,
      `/STORE/Carts/${b.ids.account_cart}/`,
      `/store/shipping-options?cart_id=${b.ids.account_cart}`,
      `/store/shipping-options?cart_id[]=${b.ids.account_cart}`,
      `/store/products?cart_id=${b.ids.account_cart}`,
      `/store/carts/${b.ids.purchase_cart}`,
      `/store/carts/${b.ids.placed_cart}`,
    ]
    await unchanged(async () => {
      for (const person of people) {
        const told = await askAs(
          market,
          person,
          paths.map((path) => ({ route: path, method: "GET", path }))
        )
        expect(open(told, [400, 404])).toEqual([])
        expect(leaks(told, b)).toEqual([])
      }
    })
  })

  test("a purchase's cart is nobody's, not even its buyer's, also one that was given up for a newer one", async () => {
    const { token } = b.buyer
    const facts = { address: { ...address, landmark: "أخرى" }, purchase_id: b.ids.draft_purchase }
    const call: Market["call"] = (method, path, options) => market.call(method, path, { token, ...options })
    expect((await prepare({ call }, [b.variant], facts)).status).toBe(200)
    expect(await market.sql("select id from parcel where cart_id = $1", [b.ids.purchase_cart])).toEqual([])
    for (const who of [token, undefined])
      expect((await ask("GET", `/store/carts/${b.ids.purchase_cart}`, undefined, who)).status).toBe(404)
  })

  test("lines and addresses are a cart's own", async () => {
    const made = await ask("POST", "/store/carts", { region_id: await region(), items: items() }, a.buyer.token)
    const cart = `/store/carts/${made.body.cart.id}`
    const [{ shipping_address_id }] = await market.sql<{ shipping_address_id: string }>(
      "select shipping_address_id from cart where id = $1",
      [b.ids.account_cart]
    )
    await unchanged(async () => {
      const { token } = a.buyer
      const tries = [
        await ask("DELETE", `${cart}/line-items/${b.ids.cart_line}`, undefined, token),
        await ask("POST", `${cart}/line-items/${b.ids.cart_line}`, { quantity: 0 }, token),
        await ask("POST", cart, { shipping_address: { id: shipping_address_id, first_name: "x" } }, token),
        await ask("POST", cart, { billing_address: { id: shipping_address_id } }, token),
        await ask("POST", "/store/carts", { region_id: await region(), shipping_address: shipping_address_id }, token),
        await ask("POST", "/store/carts", { billing_address: shipping_address_id }),
      ]
      expect(tries.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404])
    })
    const own = await ask("DELETE", `${cart}/line-items/${made.body.cart.items[0].id}`, undefined, a.buyer.token)
    expect(own.status).toBe(200)
  })

  test("a mail typed into a guest's cart makes it nobody's account, and tells nobody that there is one", async () => {
    const region_id = await region()
    const shapes = await unchanged(async () => {
      const told = []
      for (const email of [b.buyer.email, b.buyer.email.toUpperCase(), "guest-of-nobody@test.example"]) {
        for (const token of [undefined, a.buyer.token]) {
          const guest = await ask("POST", "/store/carts", { region_id, items: items() })
          const typed = await ask("POST", `/store/carts/${guest.body.cart.id}`, { email }, token)
          // An account's own cart stays its own, whatever mail is typed into it.
          const made = token ? typed : await ask("POST", "/store/carts", { region_id, items: items(), email })
          const again = await ask("POST", `/store/carts/${made.body.cart.id}`, { email: "another@test.example" })
          told.push(...[made, typed, again].map(({ status, body }) => [status, Object.keys(body.cart).sort()]))
          for (const { body } of [made, typed]) {
            const [cart] = await market.sql<{ has_account: boolean; mail: string; email: string }>(
              `select c.has_account, c.email as mail, cart.email from cart
               join customer c on c.id = cart.customer_id where cart.id = $1`,
              [body.cart.id]
            )
            expect(cart).toMatchObject({ has_account: false, mail: cart.email })
          }
        }
      }
      return told
    })
    expect(new Set(shapes.map((shape) => JSON.stringify(shape))).size).toBe(1)
    expect(shapes[0][0]).toBe(200)
    const own = await ask("POST", "/store/carts", { region_id, items: items(), email: a.buyer.email }, a.buyer.token)
    expect(own.body.cart.customer_id ?? a.buyer.id).toBe(a.buyer.id)
  })

  test("what changes an order past our rules is closed to its own buyer too", async () => {
    const { token } = b.buyer
    const returned = { order_id: b.ids.order, items: [{ id: b.ids.order_line, quantity: 1 }] }
    const transfer = `/store/orders/${b.ids.order}/transfer`
    await unchanged(async () => {
      const tries = [
        await ask("POST", "/store/returns", returned, token),
        await ask("POST", "/store/Returns/", returned, token),
        await ask("POST", `${transfer}/request`, {}, token),
        await ask("POST", `${transfer}/accept`, { token: "x" }, token),
        await ask("POST", `${transfer}/decline`, { token: "x" }, token),
        await ask("POST", `${transfer}/cancel`, {}, token),
      ]
      expect(tries.map(({ status, body }) => [status, body.code])).toEqual(tries.map(() => [403, "CLOSED_HERE"]))
    })
    expect((await ask("GET", `/store/orders/${b.ids.order}`, undefined, token)).status).toBe(200)
  })

  test("nor does a cart say that it is a purchase's", async () => {
    const region_id = await region()
    const metadata = { purchase_id: b.ids.purchase }
    const made = await ask("POST", "/store/carts", { region_id, items: items(), metadata })
    expect([made.status, made.body.code]).toEqual([400, "INVALID_INPUT"])
  })
})

describe("a purchase prepared in an account", () => {
  test("is placed from that account alone, and told to it alone", async () => {
    const { token } = b.buyer
    const call: Market["call"] = (method, path, options) => market.call(method, path, { token, ...options })
    const { body: draft } = await prepare({ call }, [b.variant], { email: b.buyer.email })
    const other = await newBuyer(market)
    for (const as of [undefined, other.token, b.desks.manager.token]) {
      const attempt: Market["call"] = (method, path, options) => market.call(method, path, { token: as, ...options })
      expect((await place({ call: attempt }, draft)).status).toBe(404)
    }
    expect((await place({ call }, draft)).status).toBe(200)
    // It is placed by now: asked again, its buyer is answered the same, and nobody else.
    expect((await place({ call }, draft)).status).toBe(200)
    const replay = await place(market, draft)
    expect([replay.status, JSON.stringify(replay.body).includes(b.buyer.email)]).toEqual([404, false])
  })

  test("is not prepared by another: who names it begins one of their own", async () => {
    const { body: draft } = await prepare(
      { call: (method, path, options) => market.call(method, path, { token: b.buyer.token, ...options }) },
      [b.variant]
    )
    const { body } = await prepare(market, [a.variant], { purchase_id: draft.purchase_id, email: b.buyer.email })
    expect(body.purchase_id).not.toBe(draft.purchase_id)
    const [made] = await market.sql<{ customer_id: string | null }>("select customer_id from purchase where id = $1", [
      body.purchase_id,
    ])
    expect(made.customer_id).toBeNull()
    const placed = await place(market, body)
    expect(placed.status).toBe(200)
    const orders = await market.sql<{ customer_id: string | null }>(
      'select o.customer_id from "order" o join parcel p on p.order_id = o.id where p.purchase_id = $1',
      [body.purchase_id]
    )
    expect(orders.map(({ customer_id }) => customer_id)).not.toContain(b.buyer.id)
  })
})
