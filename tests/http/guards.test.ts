import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { buy, variantsOf, type Followed, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer, signIn, staffToken, strangeUser } from "../harness/people"
import { routesOf, type Route } from "../harness/routes"

/** What buyers may not, and what holds for every path; the desk, the administration and the shop have suites of their own. */
let market: Market
let ours: RegisteredRoute[]
let all: Route[]
let own: Variant
let foreign: Variant
let placed: Followed["purchase"]
let parcel: { id: string; order_id: string; purchase_id: string }
let organizer: string
let stranger: { id: string; token: string }
let buyer: { id: string; token: string; email: string }

beforeAll(async () => {
  market = await openMarket()
  ours = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api"))
  all = routesOf(market.app)
  ;[own, foreign] = await variantsOf(market, 2)
  ;({
    placed: { purchase: placed },
  } = await buy(market, [foreign]))
  ;[parcel] = await market.sql<typeof parcel>("select id, order_id, purchase_id from parcel where id = $1", [
    placed.parcels[0].id,
  ])
  organizer = await staffToken(market, "organizer")
  stranger = await strangeUser(market)
  buyer = await newBuyer(market)
})
afterAll(() => market.close())

const under = (prefix: string) => all.filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))

describe("every route has a contract, and every contract a route", () => {
  test("what runs under our paths is what the contracts say", () => {
    const written = ours.map(({ method, path }) => `${method} ${path}`)
    const running = all.map(({ method, path }) => `${method} ${path}`)
    expect(written.filter((route) => !running.includes(route))).toEqual([])
    expect(
      under("/coop")
        .map(({ method, path }) => `${method} ${path}`)
        .filter((route) => !written.includes(route))
    ).toEqual([])
    expect(under("/admin").length).toBeGreaterThan(200)
  })

  test("what is walked by no suite is no part of the market: signing in, its health, what payment networks tell", () => {
    const walked = ["/coop", "/admin", "/store"].flatMap(under)
    const others = all.filter((route) => !walked.includes(route)).map(({ path }) => path)
    const known = /^\/(auth|cloud)\/|^\/hooks\/(card|payment\/:provider)$|^\/(openapi|ready)$|^\/static/
    expect(others.filter((path) => !known.test(path))).toEqual([])
  })
})

describe("buyers", () => {
  test("another's purchase is not there, by reference, order, list or return", async () => {
    const owner = await newBuyer(market)
    const claim = await market.call("POST", "/store/buyers/me/purchases/claim", {
      body: { reference: placed.reference, phone: "0612345678" },
      token: owner.token,
    })
    expect(claim.status).toBe(200)
    expect(
      (await market.call("GET", `/store/buyers/me/purchases/${placed.reference}`, { token: owner.token })).status
    ).toBe(200)
    expect((await market.call("GET", `/store/orders/${parcel.order_id}`, { token: owner.token })).status).toBe(200)

    const again = await market.call("POST", "/store/buyers/me/purchases/claim", {
      body: { reference: placed.reference, phone: "0612345678" },
      token: buyer.token,
    })
    expect([again.status, again.body.code]).toEqual([409, "PURCHASE_CLAIMED"])
    for (const path of [
      `/store/buyers/me/purchases/${placed.reference}`,
      `/store/orders/${parcel.order_id}`,
      `/STORE/ORDERS/${parcel.order_id}`,
      `/store/orders/${parcel.order_id}/`,
    ]) {
      const answer = await market.call("GET", path, {
        token: buyer.token,
        headers: { "x-publishable-api-key": await publishableKey() },
      })
      expect([path, answer.status, answer.body.code]).toEqual([path, 404, "NOT_FOUND"])
    }
    expect((await market.call("GET", `/store/orders/${parcel.order_id}`)).status).toBe(401)
    const { body } = await market.call<{ purchases: unknown[]; count: number }>("GET", "/store/buyers/me/purchases", {
      token: buyer.token,
    })
    expect(body).toMatchObject({ purchases: [], count: 0 })
    const returned = { order_id: parcel.order_id, items: [], return_shipping: { option_id: "x" } }
    expect((await market.call("POST", "/store/returns", { body: returned })).status).toBe(401)
    expect((await market.call("POST", "/store/returns", { body: returned, token: buyer.token })).status).toBe(403)
  })

  test("of two who claim at once, one gets it", async () => {
    const { placed: fresh } = await buy(market, [foreign])
    const [one, other] = [await newBuyer(market), await newBuyer(market)]
    const answers = await Promise.all(
      [one, other].map(({ token }) =>
        market.call("POST", "/store/buyers/me/purchases/claim", { body: { token: fresh.track_token }, token })
      )
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test("a basket is kept for its own account only", async () => {
    const line = { variant_id: own.variant_id, quantity: 2 }
    const other = await newBuyer(market)
    expect(
      (
        await market.call("PUT", "/store/buyers/me/basket", {
          body: { lines: [line], customer_id: other.id },
          token: buyer.token,
        })
      ).status
    ).toBe(200)
    expect((await market.call("GET", "/store/buyers/me/basket", { token: other.token })).body).toEqual({ lines: [] })
    expect((await market.call("GET", "/store/buyers/me/basket", { token: buyer.token })).body).toMatchObject({
      lines: [line],
    })
  })

  test("registering with a member's mail gives an account, not the membership", async () => {
    const member = await deskOf(market, foreign.cooperative_id)
    const [{ email }] = await market.sql<{ email: string }>("select email from member where id = $1", [
      member.member_id,
    ])
    const taken = await market.call<{ token?: string }>("POST", "/auth/customer/emailpass/register", {
      body: { email, password: "another password of theirs" },
    })
    expect(taken.status).toBe(401)
    const unbound = `member-without-login-${Date.now()}@test.example`
    await market.sql("update member set email = $2 where id = $1", [member.member_id, unbound])
    const impostor = await newBuyer(market, unbound)
    expect((await market.call("GET", "/coop/parcels", { token: impostor.token })).status).toBe(401)
    const actorless = await signIn(market, "cooperative_member", unbound)
    expect((await market.call("GET", "/coop/parcels", { token: actorless })).status).toBe(401)
  })

  test("a stranger with reference and no phone, or a link signed by nobody, sees nothing", async () => {
    const keys = [
      { reference: placed.reference, phone: "0698765432" },
      { reference: `${placed.reference}XX`, phone: "0612345678" },
      { token: `${parcel.purchase_id}.forged` },
      { token: parcel.purchase_id },
      { token: "" },
    ]
    for (const key of keys) {
      const answer = await market.call("POST", "/store/purchases/track", { body: key })
      expect([key, answer.status, answer.body.code]).toEqual([key, 404, "NOT_FOUND"])
    }
  })
})

test("paths that are nowhere tell nothing", async () => {
  for (const [path, token] of [
    ["/coop/nothing", undefined],
    ["/coop/parcels/x/y/z", undefined],
    ["/admin/nothing", undefined],
    ["/admin/nothing", stranger.token],
    ["/admin/nothing", organizer],
  ] as const) {
    const { status, text } = await market.send(path, { token })
    expect([path, [401, 403, 404].includes(status)]).toEqual([path, true])
    expect(text).not.toMatch(/\bat \/|node_modules|select /i)
  }
})

test("guessing a password, or the phone of a reference, is counted whatever address it comes from", async () => {
  const guesses = async (path: string, body: (turn: number) => object) => {
    const statuses: number[] = []
    for (let turn = 0; turn < 25; turn++) statuses.push((await market.call("POST", path, { body: body(turn) })).status)
    return statuses
  }
  const passwords = await guesses("/auth/customer/emailpass", (turn) => ({
    email: "Buyer@maarid.example",
    password: `guess ${turn}`,
  }))
  expect(passwords.slice(-1)).toEqual([429])
  const spellings = ["", "-", " ", ".", "--"]
  const phones = await guesses("/store/purchases/track", (turn) => ({
    reference: placed.reference.replace("-", spellings[turn % spellings.length]),
    phone: `06123400${10 + turn}`,
  }))
  expect(phones.slice(-1)).toEqual([429])
})

const publishableKey = async () => {
  const [{ token }] = await market.sql<{ token: string }>("select token from api_key where type = 'publishable'")
  return token
}
