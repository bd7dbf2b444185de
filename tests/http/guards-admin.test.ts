import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { createInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import type { StaffRole } from "@maarid/backend/contracts/contract"
import { callsOf, ghostOf, pathsOf, type Call } from "../harness/foreign"
import { openMarket, type Market } from "../harness/market"
import { newBuyer, signIn, staffToken, strangeUser } from "../harness/people"
import { askAs, leaks, open, type Persona } from "../harness/personas"
import { routesOf, type Route } from "../harness/routes"
import { allRows } from "../harness/rows"
import { untilQuiet } from "../harness/statements"
import { twoSides, type Side } from "../harness/two-sides"

/** Every route of the administration, Medusa's own too, asked about a cooperative's real things by everybody who may not. */
let market: Market
let a: Side
let b: Side
let ours: Map<string, RegisteredRoute>
let all: Route[]
let staff: Record<StaffRole, string>

/** A handler of all methods counts as these. */
const asked = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
const nameOf = ({ method, path }: Route) => `${method} ${path}`
/** Of Medusa's own what an organizer reads. */
const catalogue =
  /^\/admin\/(users\/me|feature-flags|plugins|stores|locales|layouts|products|product-categories|product-tags|product-types|product-options|collections|regions|sales-channels|translations|search-indexes|maarid)(\/|$)/
/** An invitation is taken, and flags are read, before anybody can sign in. */
const guarded = ({ path }: Route) => !["/admin/invites/accept", "/admin/feature-flags"].includes(path)
/** How one's own dashboard looks. */
const ownView = ({ path }: Route) => /^\/admin\/(views|user-preferences)/.test(path)

const fitting: Record<string, object> = {
  "POST /admin/announcements": { shown_from: null },
  "POST /admin/placements/:placement": { features: [] },
}
/** Would do harm if it got through Medusa's validation. */
const harm = {
  reason: "other",
  name: "x",
  title: "x",
  restock: true,
  quantity: 1,
  role: "administrator",
  email: "x@test.example",
}

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market))
  const contracts = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api"))
  ours = new Map(contracts.map((route) => [nameOf(route), route]))
  all = routesOf(market.app).filter(({ method, path }) => asked.includes(method) && path.startsWith("/admin"))
  const [administrator, organizer, auditor] = [
    await staffToken(market, "administrator"),
    await staffToken(market, "organizer"),
    await staffToken(market, "auditor"),
  ]
  staff = { administrator, organizer, auditor }
})
afterAll(() => market.close())

/** A route's calls with their ids: ours with a body that fits, Medusa's with one that would do harm. */
function calls(routes: Route[], ids = b.ids): Call[] {
  return routes.flatMap((route) => {
    const contract = ours.get(nameOf(route))
    if (contract) return callsOf(contract, ids, fitting[nameOf(route)])
    const body = ["GET", "HEAD", "DELETE"].includes(route.method) ? undefined : harm
    return pathsOf(route.path, ids).map((path) => ({ route: nameOf(route), method: route.method, path, body }))
  })
}
const rolesOf = (route: Route): StaffRole[] => {
  const guard = ours.get(nameOf(route))?.contract.guard
  return guard?.scope === "staff" ? guard.roles : []
}
const under = (prefix: string) => all.filter(({ path }) => path === prefix || path.startsWith(`${prefix}/`))

async function unchanged<T>(attempts: () => Promise<T>): Promise<T> {
  await untilQuiet()
  const before = await allRows(market)
  const result = await attempts()
  await untilQuiet()
  expect(await allRows(market)).toEqual(before)
  return result
}

/** Asks as somebody, and expects nothing but some refusals that tell nothing. */
async function refused(person: Persona, routes: Route[], allowed: number[]) {
  const told = await askAs(market, person, calls(routes))
  expect(open(told, allowed)).toEqual([])
  expect(leaks(told, b)).toEqual([])
}

test("every route of ours runs, and every parameter of Medusa's own is known", () => {
  expect(all.length).toBeGreaterThan(300)
  const running = all.map(nameOf)
  const lost = [...ours.keys()].filter((name) => name.includes(" /admin") && !running.includes(name))
  expect(lost).toEqual([])
  expect(calls(all).length).toBeGreaterThanOrEqual(all.length)
})

describe("who is no staff", () => {
  test("without login, as a buyer, a member, a user of no role: nothing, of Medusa's neither", async () => {
    const user = await strangeUser(market)
    const people: Persona[] = [
      { name: "nobody" },
      { name: "their buyer", token: b.buyer.token },
      { name: "another buyer", token: a.buyer.token },
      { name: "their manager", token: b.desks.manager.token },
      { name: "another cooperative's manager", token: a.desks.manager.token },
      { name: "a user without a role", token: user.token },
    ]
    await unchanged(async () => {
      for (const person of people) await refused(person, all.filter(guarded), [401])
    })
  })

  test("a secret key of an administrator's makes nobody an administrator", async () => {
    const { body } = await market.call<{ api_key: { token: string } }>("POST", "/admin/api-keys", {
      body: { title: "theirs", type: "secret" },
      token: staff.administrator,
    })
    const authorization = `Basic ${Buffer.from(`${body.api_key.token}:`).toString("base64")}`
    await unchanged(() => refused({ name: "a key", headers: { authorization } }, all.filter(guarded), [401]))
  })
})

describe("staff in a role that has no part in it", () => {
  test("an auditor changes nothing, and reads no secrets", async () => {
    const person = { name: "an auditor", token: staff.auditor }
    const writes = all.filter((route) => route.method !== "GET" && guarded(route) && !ownView(route))
    const hidden = all.filter(
      ({ method, path }) =>
        method === "GET" &&
        /^\/admin\/(api-keys|invites|uploads|workflows-executions)|^\/admin\/notifications\/:/.test(path)
    )
    expect(hidden.length).toBeGreaterThan(5)
    const closed = all.filter((route) => ours.has(nameOf(route)) && !rolesOf(route).includes("auditor"))
    await unchanged(() => refused(person, [...writes, ...hidden, ...closed], [403]))
  })

  test("an organizer has the catalogue to read and their own rooms: no orders, money, prices, people", async () => {
    const closed = all.filter(
      (route) =>
        guarded(route) &&
        !ownView(route) &&
        !rolesOf(route).includes("organizer") &&
        !(route.method === "GET" && !ours.has(nameOf(route)) && catalogue.test(route.path))
    )
    expect(closed.length).toBeGreaterThan(200)
    await unchanged(() => refused({ name: "an organizer", token: staff.organizer }, closed, [403]))
  })

  test("what an organizer reads of Medusa's catalogue holds nothing of buyers, members or money", async () => {
    const readable = all.filter(
      (route) => route.method === "GET" && !ours.has(nameOf(route)) && catalogue.test(route.path)
    )
    const told = await askAs(market, { name: "an organizer", token: staff.organizer }, calls(readable))
    expect(told.filter(({ status }) => status === 0 || status >= 500)).toEqual([])
    expect(told.filter(({ status }) => status === 200).length).toBeGreaterThan(10)
    const theirs = b.secrets.filter((secret) => !/مسودة|قياس/.test(secret)) // a draft is the organizers' to approve
    expect(leaks(told, { ...b, secrets: theirs })).toEqual([])
  })

  test("what is closed cannot be reached by another spelling, or through the fields of something open", async () => {
    const spelled: [StaffRole, string, string][] = [
      ...["/ADMIN/api-keys", "/admin/API-KEYS", "/admin/api-keys/", "/Admin/Invites", "/admin/api%2Dkeys"].map(
        (path): [StaffRole, string, string] => ["auditor", "GET", path]
      ),
      ["auditor", "GET", "/admin/notifications"],
      ["auditor", "GET", "/admin/NOTIFICATIONS?channel=email"],
      ...[
        "/admin/Orders",
        `/ADMIN/orders/${b.ids.order}`,
        `/admin/orders/${b.ids.order}/`,
        "/admin/products/../orders",
        `/admin/products/${b.ids.product}?fields=listing.cooperative.parcels.*`,
        "/admin/products?fields=id,listing.cooperative.parcels.*",
        "/admin/products?fields=*variants.inventory_items.inventory.reservation_items",
        "/admin/sales-channels?fields=*orders",
        "/admin/regions?fields=*carts",
      ].map((path): [StaffRole, string, string] => ["organizer", "GET", path]),
      ...[
        "/admin/draft-orders",
        "/admin/Draft-Orders",
        "/ADMIN/DRAFT-ORDERS/",
        `/admin/draft-orders/${b.ids.order}/edit`,
        `/admin/Payments/${b.ids.payment}/Capture`,
        `/admin/payments/${b.ids.payment}/refund/`,
      ].map((path): [StaffRole, string, string] => ["administrator", "POST", path]),
    ]
    await unchanged(async () => {
      for (const [role, method, path] of spelled) {
        const call = { route: `${method} ${path}`, method, path, ...(method === "POST" && { body: {} }) }
        const [told] = await askAs(market, { name: role, token: staff[role] }, [call])
        expect([told.route, [403, 404].includes(told.status)]).toEqual([told.route, true])
        expect(leaks([told], b)).toEqual([])
      }
    })
  })
})

describe("an administrator too", () => {
  test.each([
    ["draft orders", ["/admin/draft-orders"], 5],
    ["goods added to an order", ["/admin/order-edits", "/admin/exchanges", "/admin/claims"], 20],
    [
      "money past the books",
      ["/admin/payment-collections", "/admin/payments/:id/capture", "/admin/payments/:id/refund"],
      4,
    ],
    ["orders given away or lowered", ["/admin/orders/:id/transfer", "/admin/orders/:id/credit-lines"], 1],
  ])("%s are refused to all, with a code", async (_, prefixes, least) => {
    const routes = prefixes.flatMap(under).filter(({ method }) => method !== "GET")
    expect(routes.length).toBeGreaterThan(least)
    await unchanged(async () => {
      for (const name of ["administrator", "organizer", "auditor"] as const) {
        const told = await askAs(market, { name, token: staff[name] }, calls(routes))
        expect(open(told, [403])).toEqual([])
        if (name === "administrator")
          expect(told.filter(({ text }) => !text.includes('"CLOSED_HERE"')).map(({ route }) => route)).toEqual([])
      }
    })
  })

  test("a thing is found only in what it belongs to", async () => {
    const { ids } = b
    const mine = a.ids.cooperative
    const mixed = [
      ["POST", `/admin/cooperatives/${mine}/members/${ids.member}/role`, { role: "manager" }],
      ["POST", `/admin/cooperatives/${mine}/members/${ids.member}/remove`, undefined],
      ["POST", `/admin/cooperatives/${mine}/invitations/${ids.invitation}/withdraw`, undefined],
      ["POST", `/admin/purchases/${ghostOf(ids.purchase)}/notes/${ids.note}/solved`, { outcome: "اعتذرت التعاونية" }],
      ["POST", `/admin/purchases/${ghostOf(ids.purchase)}/messages/${ids.message}/resend`, undefined],
      ["GET", `/admin/parcels/${ids.open_parcel}/photos/${ids.return_photo}`, undefined],
      ["GET", `/admin/applications/${ghostOf(ids.application)}/papers/${ids.application_paper}`, undefined],
    ] as const
    await unchanged(async () => {
      const list = mixed.map(([method, path, body]) => ({ route: `${method} ${path}`, method, path, body }))
      const told = await askAs(market, { name: "an administrator", token: staff.administrator }, list)
      expect(open(told, [404])).toEqual([])
    })
  })

  test("once deleted is out at once, with the token and the role still there", async () => {
    const user = await strangeUser(market)
    await market.sql("insert into staff (id, user_id, role) values ('staff_deleted', $1, 'administrator')", [user.id])
    expect((await market.call("GET", "/admin/orders", { token: user.token })).status).toBe(200)
    await market.container.resolve(Modules.USER).softDeleteUsers([user.id])
    await refused({ name: "a deleted one", token: user.token }, under("/admin/orders"), [401])
  })
})

describe("nobody becomes staff", () => {
  test("an invitation makes a user who may do nothing", async () => {
    const email = `invited-${Date.now()}@test.example`
    const { result } = await createInvitesWorkflow(market.container).run({
      input: { invites: [{ email, metadata: { role: "administrator" } }] },
    })
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
    await unchanged(() => refused({ name: "an invited user", token }, all.filter(guarded), [401]))
  })

  test("by registering, by an invitation of one's own, by a guessed one, or as another kind of person", async () => {
    const email = `uninvited-${Date.now()}@test.example`
    const { body: registered } = await market.call<{ token: string }>("POST", "/auth/user/emailpass/register", {
      body: { email, password: "a long enough password" },
    })
    const buyer = await newBuyer(market)
    await unchanged(async () => {
      for (const token of [registered.token, buyer.token, b.desks.manager.token]) {
        for (const path of [
          "/admin/users",
          "/admin/invites",
          "/admin/invites/accept?token=guessed",
          "/admin/api-keys",
        ]) {
          const answer = await market.call("POST", path, { body: { email, title: "x", type: "secret" }, token })
          expect([path, [400, 401, 404].includes(answer.status)]).toEqual([path, true])
        }
      }
    })
    expect(await market.sql(`select id from "user" where email = $1`, [email])).toEqual([])
  })
})
