import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow, createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import type { MemberRole } from "@maarid/backend/contracts/contract"
import { buy, variantsOf, type Placed, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { newBuyer, signIn, staffToken, strangeUser } from "../harness/people"
import { filled, routesOf, type Route } from "../harness/routes"

/** Every route actually registered, asked by everybody who may not. */
let market: Market
let ours: RegisteredRoute[]
let all: Route[]
let own: Variant
let foreign: Variant
let placed: Placed["purchase"]
let parcel: { id: string; order_id: string; purchase_id: string }
let staff: Record<"administrator" | "organizer" | "auditor", string>
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
  const [administrator, organizer, auditor] = [
    await staffToken(market, "administrator"),
    await staffToken(market, "organizer"),
    await staffToken(market, "auditor"),
  ]
  staff = { administrator, organizer, auditor }
  stranger = await strangeUser(market)
  buyer = await newBuyer(market)
})
afterAll(() => market.close())

const under = (prefix: string) => all.filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))

/** What the foreign parcel, its order and the market's rows look like: nobody's attempt may change any of it. */
const standing = async () => {
  const [rows] = await market.sql<Record<string, unknown>>(
    `select (select row_to_json(p)::text from parcel p where p.id = $1) as parcel,
       (select row_to_json(o)::text from "order" o where o.id = $2) as "order",
       (select count(*) from fulfillment) as boxes, (select count(*) from "return") as returns,
       (select count(*) from ledger_entry) as entries, (select count(*) from product) as products,
       (select count(*) from staff) as staff, (select count(*) from member) as members, (select count(*) from api_key) as keys,
       (select sum(stocked_quantity) from inventory_level) as stock`,
    [parcel.id, parcel.order_id]
  )
  return rows
}

const AT_ONCE = 16

const form = { title: { ar: "x" }, category: null, photos: [], variants: [{ price: 1, weight_g: 1 }] }
const person = { name: { ar: "x" }, craft: { ar: "" }, bio: { ar: "" }, consent: true }
/** Where a route looks at its body before it looks for the thing: such as would get through. */
const fitting: Record<string, object> = {
  "PUT /coop/listings/:id": { version: 1, form },
  "POST /coop/listings/:id/state": { to: "archived" },
  "POST /coop/parcels/:id/accept-part": { lines: [{ line_id: "ordli_nothing", quantity: 1 }] },
  "POST /coop/parcels/:id/call": { outcome: "confirmed" },
  "POST /coop/listings/:id/stock": { key: "somebody-elses", variant_id: "variant_nothing", change: -1 },
  "PUT /coop/signs/:id": { kind: "igp", number: "1", issuer: "x", expires_on: "2099-01-01", upload_id: null },
  "PUT /coop/artisans/:id": { form: person },
  "PUT /coop/fairs/:id/application": { brings: "everything", stand_wish: "large" },
}

type Refused = { route: string; status: number; fields: string[] }

/** Asks every route and keeps what was answered. Bodies are such as would do harm if they got through. */
async function ask(routes: Route[], token?: string, headers?: Record<string, string>): Promise<Refused[]> {
  const one = async ({ method, path }: Route): Promise<Refused> => {
    const common = { reason: "other", carrier: "Amana", name: "x", title: "x", restock: true, role: "orders" }
    const body = ["GET", "HEAD", "DELETE"].includes(method) ? undefined : { ...common, ...fitting[`${method} ${path}`] }
    const asked = filled(path, {
      id: parcel.id,
      reference: placed.reference,
      handle: foreign.handle,
      placement: "home.season",
      slug: "delivery",
    })
    const answer = await market.call(method, asked, { body, token, headers })
    // The answer to HEAD has no body.
    const fields = method === "HEAD" ? [] : Object.keys(answer.body).sort()
    return { route: `${method} ${path}`, status: answer.status, fields }
  }
  const answers: Refused[] = []
  for (let start = 0; start < routes.length; start += AT_ONCE) {
    answers.push(...(await Promise.all(routes.slice(start, start + AT_ONCE).map(one))))
  }
  return answers
}

/** The answers that are no refusal, or that say more than a refusal may. */
const leaks = (answers: Refused[], allowed = [401, 403, 404]) =>
  answers.filter(
    ({ status, fields }) =>
      !allowed.includes(status) || fields.some((field) => !["code", "message", "type"].includes(field))
  )

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
})

describe("the desk", () => {
  const roles: MemberRole[] = ["manager", "catalogue", "orders", "accounts"]
  const desk = () => ours.filter(({ contract }) => contract.guard.scope === "member")

  test("without login, with a forged one, as a buyer and as staff: nothing", async () => {
    const before = await standing()
    for (const token of [undefined, "not.a.token", buyer.token, staff.administrator, staff.auditor]) {
      expect(leaks(await ask(under("/coop"), token), [401])).toEqual([])
    }
    expect(await standing()).toEqual(before)
  })

  test("as a member of another cooperative, in each role: another's parcel is not there", async () => {
    const members: [MemberRole, Desk][] = []
    for (const role of roles) members.push([role, await deskOf(market, own.cooperative_id, role)])
    const before = await standing()
    for (const [role, member] of members) {
      for (const { method, path, contract } of desk()) {
        if (contract.guard.scope !== "member") continue
        const permitted = contract.guard.roles.includes(role)
        if (permitted && !path.includes(":id")) continue
        const [answer] = await ask([{ method, path }], member.token)
        expect({ role, ...answer }).toMatchObject({
          role,
          route: `${method} ${path}`,
          status: permitted ? 404 : 403,
          fields: method === "HEAD" ? [] : ["code", "message", "type"],
        })
      }
    }
    expect(await standing()).toEqual(before)
  })

  test("a list shows only one's own", async () => {
    const member = await deskOf(market, own.cooperative_id)
    const { body } = await market.call<{ parcels: { id: string }[]; count: number }>("GET", "/coop/parcels", {
      token: member.token,
    })
    expect(body.parcels.map(({ id }) => id)).not.toContain(parcel.id)
    const theirs = await deskOf(market, foreign.cooperative_id)
    const seen = await market.call<{ parcels: { id: string }[] }>("GET", "/coop/parcels", { token: theirs.token })
    expect(seen.body.parcels.map(({ id }) => id)).toContain(parcel.id)
  })

  test("a suspended cooperative is let in only where the contract says so; one never verified nowhere", async () => {
    const member = await deskOf(market, own.cooperative_id)
    const before = await standing()
    for (const [status, allowed] of [
      ["suspended", true],
      ["applied", false],
    ] as const) {
      await market.sql("update cooperative set status = $2 where id = $1", [own.cooperative_id, status])
      for (const { method, path, contract } of desk()) {
        const lets = allowed && contract.guard.scope === "member" && contract.guard.suspended
        const [answer] = await ask([{ method, path }], member.token)
        // Whoever is let in and sends what fits nothing is told so.
        const open = method === "POST" ? 400 : 200
        expect({ asked: status, ...answer }).toMatchObject({
          route: `${method} ${path}`,
          status: !lets ? 403 : path.includes(":id") ? 404 : open,
        })
      }
    }
    await market.sql("update cooperative set status = 'verified' where id = $1", [own.cooperative_id])
    expect(await standing()).toEqual(before)
  })

  test("a removed member is out at once, with the token still good", async () => {
    const member: Desk = await deskOf(market, foreign.cooperative_id)
    expect((await market.call("GET", "/coop/parcels", { token: member.token })).status).toBe(200)
    await market.sql("update member set removed_at = now() where id = $1", [member.member_id])
    const before = await standing()
    expect(leaks(await ask(under("/coop"), member.token), [401])).toEqual([])
    expect(await standing()).toEqual(before)
  })
})

describe("the administration", () => {
  const admin = () => under("/admin")
  /** An invitation is taken, and flags are read, before anybody can sign in. */
  const guarded = (path: string) => !["/admin/invites/accept", "/admin/feature-flags"].includes(path)

  test("without login, with a secret key, as a buyer, a member, a user of no role: nothing of Medusa's either", async () => {
    const { result } = await createApiKeysWorkflow(market.container).run({
      input: { api_keys: [{ title: "secret", type: "secret", created_by: stranger.id }] },
    })
    const basic = `Basic ${Buffer.from(`${result[0].token}:`).toString("base64")}`
    const member = await deskOf(market, own.cooperative_id)
    const before = await standing()
    const routes = admin().filter(({ path }) => guarded(path))
    for (const token of [undefined, buyer.token, member.token, stranger.token]) {
      expect(leaks(await ask(routes, token), [401])).toEqual([])
    }
    expect(leaks(await ask(routes, undefined, { authorization: basic }), [401])).toEqual([])
    expect(await standing()).toEqual(before)
  })

  test("an auditor only reads, and no secrets", async () => {
    const before = await standing()
    expect(
      leaks(
        await ask(
          admin().filter(
            ({ method, path }) => method !== "GET" && guarded(path) && !/^\/admin\/(views|user-preferences)/.test(path)
          ),
          staff.auditor
        ),
        [403]
      )
    ).toEqual([])
    const hidden = admin().filter(
      ({ method, path }) =>
        method === "GET" &&
        /^\/admin\/(api-keys|invites|uploads|workflows-executions)|^\/admin\/notifications\/:/.test(path)
    )
    expect(hidden.length).toBeGreaterThan(5)
    expect(leaks(await ask(hidden, staff.auditor), [403])).toEqual([])
    expect(await standing()).toEqual(before)
  })

  test("an organizer has the catalogue to read and nothing else", async () => {
    const open =
      /^\/admin\/(users\/me|feature-flags|plugins|stores|locales|views|layouts|index|products|product-categories|product-tags|product-types|product-options|collections|regions|sales-channels|translations|search-indexes|maarid)(\/|$)/
    const before = await standing()
    const opened = new Set(
      ours.flatMap(({ method, path, contract: { guard } }) =>
        guard.scope === "staff" && guard.roles.includes("organizer") ? `${method} ${path}` : []
      )
    )
    const closed = admin().filter(
      ({ method, path }) =>
        guarded(path) &&
        !opened.has(`${method} ${path}`) &&
        !/^\/admin\/(views|user-preferences)/.test(path) &&
        !(method === "GET" && open.test(path))
    )
    expect(closed.length).toBeGreaterThan(200)
    expect(leaks(await ask(closed, staff.organizer), [403])).toEqual([])
    expect(await standing()).toEqual(before)
  })

  test("what is closed cannot be reached by another spelling, or through the fields of something open", async () => {
    const refused = async (token: string, path: string, method = "GET") => {
      const answer = await market.call(method, path, { token, ...(method === "POST" && { body: {} }) })
      expect([method, path, [403, 404].includes(answer.status)]).toEqual([method, path, true])
    }
    for (const path of [
      "/ADMIN/api-keys",
      "/admin/API-KEYS",
      "/admin/api-keys/",
      "/Admin/Invites",
      "/admin/api%2Dkeys",
      "/admin/notifications",
      "/admin/NOTIFICATIONS?channel=email",
    ]) {
      await refused(staff.auditor, path)
    }
    for (const path of [
      "/admin/Orders",
      "/admin/products/../orders",
      "/admin/products?fields=id,listing.cooperative.parcels.*",
      "/admin/products?fields=*variants.inventory_items.inventory.reservation_items",
      "/admin/sales-channels?fields=*orders",
    ]) {
      await refused(staff.organizer, path)
    }
    for (const path of [
      "/admin/draft-orders",
      "/admin/Draft-Orders",
      "/ADMIN/DRAFT-ORDERS/",
      `/admin/draft-orders/${parcel.order_id}/edit`,
    ]) {
      await refused(staff.administrator, path, "POST")
    }
  })

  test.each([
    ["draft orders", ["/admin/draft-orders"], 5],
    ["goods added to an order", ["/admin/order-edits", "/admin/exchanges", "/admin/claims"], 20],
    [
      "money past the books",
      ["/admin/payment-collections", "/admin/payments/:id/capture", "/admin/payments/:id/refund"],
      4,
    ],
  ])("%s are refused to all, with a code", async (_, prefixes, least) => {
    const routes = prefixes.flatMap(under).filter(({ method }) => method !== "GET")
    expect(routes.length).toBeGreaterThan(least)
    for (const token of Object.values(staff)) expect(leaks(await ask(routes, token), [403])).toEqual([])
    const answer = await market.call("POST", routes[0].path.replace(":id", parcel.order_id), {
      body: {},
      token: staff.administrator,
    })
    expect(answer.body.code).toBe("CLOSED_HERE")
  })

  test("a deleted administrator is out at once, with the token and the role still there", async () => {
    const user = await strangeUser(market)
    await market.sql("insert into staff (id, user_id, role) values ('staff_deleted', $1, 'administrator')", [user.id])
    expect((await market.call("GET", "/admin/orders", { token: user.token })).status).toBe(200)
    await market.container.resolve(Modules.USER).softDeleteUsers([user.id])
    expect((await market.call("GET", "/admin/orders", { token: user.token })).status).toBe(401)
  })

  test("an invitation makes a user who may do nothing", async () => {
    const email = `invited-${Date.now()}@test.example`
    const { result } = await createInvitesWorkflow(market.container).run({ input: { invites: [{ email }] } })
    const password = "a long enough password"
    const registered = await market.call<{ token: string }>("POST", "/auth/user/emailpass/register", {
      body: { email, password },
    })
    const accepted = await market.call("POST", `/admin/invites/accept?token=${result[0].token}`, {
      body: { email, first_name: "Invited" },
      token: registered.body.token,
    })
    expect(accepted.status).toBe(200)
    const token = await signIn(market, "user", email, password)
    expect(
      leaks(
        await ask(
          admin()
            .filter(({ path }) => guarded(path))
            .slice(0, 60),
          token
        ),
        [401]
      )
    ).toEqual([])
    expect((await market.call("GET", "/admin/users/me", { token })).status).toBe(401)
  })

  test("nobody becomes a user of the administration by registering", async () => {
    const email = `uninvited-${Date.now()}@test.example`
    const password = "a long enough password"
    const { body: registered } = await market.call<{ token: string }>("POST", "/auth/user/emailpass/register", {
      body: { email, password },
    })
    for (const path of ["/admin/users", "/admin/invites", "/admin/invites/accept?token=guessed"]) {
      const answer = await market.call("POST", path, { body: { email }, token: registered.token })
      expect([path, answer.status === 401 || answer.status === 400 || answer.status === 404]).toEqual([path, true])
    }
    expect(await market.sql(`select id from "user" where email = $1`, [email])).toEqual([])
  })
})

describe("buyers", () => {
  test("routes of an account are closed without login, to members and to staff", async () => {
    const mine = ours.filter(({ contract }) => contract.guard.scope === "buyer")
    expect(mine.length).toBeGreaterThan(4)
    const member = await deskOf(market, own.cooperative_id)
    for (const token of [undefined, member.token, staff.administrator])
      expect(leaks(await ask(mine, token), [401])).toEqual([])
  })

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
    expect((await market.call("POST", "/store/returns", { body: returned, token: buyer.token })).status).toBe(404)
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
    ["/admin/nothing", staff.organizer],
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
