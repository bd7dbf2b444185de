import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import type { MemberRole } from "@maarid/backend/contracts/contract"
import { callsOf, ghostOf, ghostsOf, type Call } from "../harness/foreign"
import { openMarket, type Market } from "../harness/market"
import { newBuyer, staffToken, strangeUser } from "../harness/people"
import { askAs, differing, leaks, open, type Persona } from "../harness/personas"
import { routesOf } from "../harness/routes"
import { allRows } from "../harness/rows"
import { untilQuiet } from "../harness/statements"
import { twoSides, type Side } from "../harness/two-sides"

/** Every route of the desk, asked about real things of another cooperative's by everybody who may not. */
let market: Market
let a: Side
let b: Side
let routes: RegisteredRoute[]
/** Every route with ids of theirs in path, query and body, and with ids of nobody's in the same places. */
let foreign: Map<RegisteredRoute, Call[]>
let ghosts: Map<RegisteredRoute, Call[]>

/** What a shape cannot say of itself. */
const fitting: Record<string, object> = {
  "PUT /coop/closed-window": { from: "2099-01-01", until: "2099-01-02" },
}

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market))
  routes = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api")).filter(
    ({ contract }) => contract.guard.scope === "member"
  )
  const withIds = (ids: Side["ids"]) =>
    new Map(routes.map((route) => [route, callsOf(route, ids, fitting[`${route.method} ${route.path}`])]))
  foreign = withIds(b.ids)
  ghosts = withIds(ghostsOf(b.ids))
})
afterAll(() => market.close())

const rolesOf = ({ contract: { guard } }: RegisteredRoute): MemberRole[] =>
  guard.scope === "member" ? guard.roles : []
const calls = (which: (route: RegisteredRoute) => boolean, of = foreign) =>
  routes.filter(which).flatMap((route) => of.get(route) ?? [])
const names = (path: string) => path.includes(":")
const members = ({ desks, letter }: Side) =>
  (Object.keys(desks) as MemberRole[]).map((role) => ({ role, name: `${role} of ${letter}`, token: desks[role].token }))

/** Runs some attempts after which every row of the market is as it was. */
async function unchanged<T>(attempts: () => Promise<T>): Promise<T> {
  await untilQuiet()
  const before = await allRows(market)
  const result = await attempts()
  await untilQuiet()
  expect(await allRows(market)).toEqual(before)
  return result
}

test("every route of the desk has a contract, and every word of its input is known", () => {
  const running = routesOf(market.app).filter(({ path }) => path.startsWith("/coop"))
  expect(running.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    routes.map(({ method, path }) => `${method} ${path}`).sort()
  )
  const unfit = routes.flatMap((route) =>
    (foreign.get(route) ?? []).flatMap(({ body }) => {
      const parsed = route.contract.body?.safeParse(body)
      return parsed && !parsed.success ? [`${route.method} ${route.path}: ${parsed.error.message}`] : []
    })
  )
  expect(unfit).toEqual([])
})

describe("nobody who is no member of it", () => {
  test("buyers, staff, strangers and who is not signed in: nothing of the desk, and nothing is changed", async () => {
    const other = await newBuyer(market)
    const user = await strangeUser(market)
    const people: Persona[] = [
      { name: "nobody" },
      { name: "a forged token", token: "not.a.token" },
      { name: "their buyer", token: b.buyer.token },
      { name: "another buyer", token: other.token },
      { name: "a user without a role", token: user.token },
      { name: "an organizer", token: await staffToken(market, "organizer") },
      { name: "an auditor", token: await staffToken(market, "auditor") },
      { name: "an administrator", token: await staffToken(market, "administrator") },
    ]
    await unchanged(async () => {
      for (const person of people) {
        const told = await askAs(
          market,
          person,
          calls(() => true)
        )
        expect(open(told, [401])).toEqual([])
        expect(leaks(told, b)).toEqual([])
      }
    })
  })
})

describe("a member of another cooperative", () => {
  test("in each role: another's thing is not there, and no answer tells it from one that never was", async () => {
    await unchanged(async () => {
      for (const { role, ...person } of members(a)) {
        const may = (route: RegisteredRoute) => rolesOf(route).includes(role) && names(route.path)
        const told = await askAs(market, person, calls(may))
        expect(open(told, [404])).toEqual([])
        const never = await askAs(market, person, calls(may, ghosts))
        const words = Object.values(b.ids).map((id): [string, string] => [id, ghostOf(id)])
        expect(differing(told, never, words)).toEqual([])
        const refused = await askAs(
          market,
          person,
          calls((route) => !rolesOf(route).includes(role))
        )
        expect(open(refused, [403])).toEqual([])
        expect(leaks([...told, ...refused], b)).toEqual([])
      }
    })
  })

  test("in each role: no list, page or figure of one's own holds anything of another's", async () => {
    for (const { role, ...person } of members(a)) {
      const own = (route: RegisteredRoute) =>
        route.method === "GET" && rolesOf(route).includes(role) && !names(route.path)
      const told = await askAs(market, person, calls(own))
      expect(told.filter(({ status }) => status !== 200)).toEqual([])
      expect(leaks(told, b)).toEqual([])
      const ids = Object.values(b.ids).filter((id) => id.length > 20)
      expect(
        told.flatMap(({ route, text }) => ids.filter((id) => text.includes(id)).map((id) => `${route} ${id}`))
      ).toEqual([])
    }
  })
})

describe("a member of the same cooperative", () => {
  test("in a role that has no part in it: refused before anything is looked for, with one's own real things", async () => {
    await unchanged(async () => {
      for (const { role, ...person } of members(b)) {
        const told = await askAs(
          market,
          person,
          calls((route) => !rolesOf(route).includes(role))
        )
        expect(told.length).toBeGreaterThan(role === "manager" ? -1 : 5)
        expect(open(told, [403])).toEqual([])
        expect(leaks(told, b)).toEqual([])
      }
    })
  })

  test("of a suspended one: let in only where the contract says so; of one never verified nowhere", async () => {
    const lets = ({ contract: { guard } }: RegisteredRoute) => guard.scope === "member" && Boolean(guard.suspended)
    const person = { name: "a manager", token: b.desks.manager.token }
    for (const [status, closed] of [
      ["suspended", (route: RegisteredRoute) => !lets(route)],
      ["applied", () => true],
    ] as const) {
      await market.sql("update cooperative set status = $2 where id = $1", [b.ids.cooperative, status])
      const told = await unchanged(() => askAs(market, person, calls(closed)))
      expect(open(told, [403])).toEqual([])
      expect(leaks(told, b)).toEqual([])
    }
    await market.sql("update cooperative set status = 'suspended' where id = $1", [b.ids.cooperative])
    const read = await askAs(
      market,
      person,
      calls((route) => lets(route) && route.method === "GET")
    )
    expect(read.filter(({ status }) => status >= 400 && status !== 404)).toEqual([])
    // Another's things are as closed to it as ever.
    const theirs = { name: "of a suspended one", token: a.desks.manager.token }
    await market.sql("update cooperative set status = 'suspended' where id = $1", [a.ids.cooperative])
    const told = await unchanged(() =>
      askAs(
        market,
        theirs,
        calls((route) => names(route.path))
      )
    )
    expect(open(told, [403, 404])).toEqual([])
    expect(leaks(told, b)).toEqual([])
    await market.sql("update cooperative set status = 'verified' where id = any($1)", [
      [a.ids.cooperative, b.ids.cooperative],
    ])
  })

  test("who was removed: out at once, with the token still good", async () => {
    const { token, member_id } = b.desks.orders
    expect((await market.call("GET", "/coop/parcels", { token })).status).toBe(200)
    await market.sql("update member set removed_at = now() where id = $1", [member_id])
    const told = await unchanged(() =>
      askAs(
        market,
        { name: "removed", token },
        calls(() => true)
      )
    )
    expect(open(told, [401])).toEqual([])
  })
})
