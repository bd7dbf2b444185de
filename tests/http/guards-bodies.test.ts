import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { bodyOf, ghostOf, pathsOf, placesOf, type Call, type Foreign } from "../harness/foreign"
import { openMarket, type Market } from "../harness/market"
import { askAs, differing, leaks, type Told } from "../harness/personas"
import { rowsNaming } from "../harness/rows"
import { untilQuiet } from "../harness/statements"
import { isAnybodys, privateIds, twoSides, type Side } from "../harness/two-sides"

/**
 * Rightful callers, with things of their own in the path and in every place of the body but one: there stands another's.
 * What they send fits, so that a refusal is about whose it is.
 */
let market: Market
let a: Side
let b: Side
let routes: RegisteredRoute[]

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market, "whole"))
  routes = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api"))
})
afterAll(() => market.close())

const nameOf = ({ method, path }: RegisteredRoute) => `${method} ${path}`
const tokenOf = ({ contract: { guard } }: RegisteredRoute) =>
  ({ member: a.desks.manager.token, buyer: a.buyer.token })[guard.scope as string]

/** What a shape cannot say: the version that was seen, whole forms, a key that is one's own. */
async function fitting(route: RegisteredRoute): Promise<object> {
  switch (nameOf(route)) {
    case "PUT /coop/listings/:id": {
      const { body } = await market.call<{ listing: { version: number } }>("GET", `/coop/listings/${a.ids.draft}`, {
        token: a.desks.manager.token,
      })
      return { version: body.listing.version }
    }
    case "PUT /coop/profile": {
      const { body } = await market.call<{ profile: { updated_at: string } }>("GET", "/coop/profile", {
        token: a.desks.manager.token,
      })
      return { updated_at: body.profile.updated_at }
    }
    case "POST /coop/listings/:id/stock":
      return { key: `a tap ${Math.random()}` }
    default:
      return {}
  }
}

/** The call of a route by its rightful caller, with somebody else's id in one place. */
async function callWith(route: RegisteredRoute, { at }: Foreign, id: string): Promise<Call> {
  const body = bodyOf(route, (kind, place) => (place === at ? id : a.ids[kind]), await fitting(route))
  const [path] = pathsOf(route.path, a.ids)
  return { route: `${nameOf(route)} ${at}`, method: route.method, path, body }
}

const foreignPlaces = () =>
  routes
    .filter((route) => tokenOf(route) || route.contract.guard.scope === "public")
    .flatMap((route) => placesOf(route).map((place) => ({ route, place })))
    .filter(({ place }) => !isAnybodys(place.kind))

test("there is something to prove, and what is sent fits", async () => {
  const places = foreignPlaces().map(({ route, place }) => `${nameOf(route)} ${place.at}`)
  expect(places.length).toBeGreaterThan(20)
  expect(places).toEqual(
    expect.arrayContaining([
      "PUT /coop/listings/:id form.artisan_id",
      "PUT /coop/listings/:id form.photos.0",
      "POST /coop/parcels/:id/pack boxes.0.0.line_id",
      "POST /coop/papers replaces_id",
    ])
  )
  const unfit: string[] = []
  for (const { route, place } of foreignPlaces()) {
    const { body } = await callWith(route, place, b.ids[place.kind])
    const parsed = route.contract.body?.safeParse(body)
    if (parsed && !parsed.success) unfit.push(`${nameOf(route)} ${place.at}: ${parsed.error.message}`)
  }
  expect(unfit).toEqual([])
})

test("another's thing in a body is as good as one that never was, and stays as it is", async () => {
  await untilQuiet()
  const before = await rowsNaming(market, privateIds(b))
  const about: Told[] = []
  const never: Told[] = []
  for (const { route, place } of foreignPlaces()) {
    const id = b.ids[place.kind]
    const person = { name: `${route.contract.guard.scope} of a`, token: tokenOf(route) }
    const [told] = await askAs(market, person, [await callWith(route, place, id)])
    const [ghost] = await askAs(market, person, [await callWith(route, place, ghostOf(id))])
    about.push(told)
    never.push(ghost)
  }
  expect(about.filter(({ status }) => status >= 500)).toEqual([])
  expect(leaks(about, b)).toEqual([])
  // What was done is each time another thing; what was refused is refused in the same words.
  const words = Object.values(b.ids).map((id): [string, string] => [id, ghostOf(id)])
  const plain = (told: Told) => (told.status < 400 ? { ...told, text: "" } : told)
  expect(differing(about.map(plain), never.map(plain), words)).toEqual([])
  await untilQuiet()
  expect(await rowsNaming(market, privateIds(b))).toEqual(before)
})

test("in a path, the second thing is found only in the first", async () => {
  const nested = [
    ["GET", `/coop/parcels/${a.ids.parcel}/photos/${b.ids.return_photo}`, a.desks.manager.token],
    ["GET", `/coop/parcels/${a.ids.open_parcel}/photos/${a.ids.return_photo}`, a.desks.manager.token],
    ["GET", `/store/buyers/me/application/papers/${b.ids.application_paper}`, a.buyer.token],
  ] as const
  for (const [method, path, token] of nested)
    expect([path, (await market.call(method, path, { token })).status]).toEqual([path, 404])
  const own = await market.call("GET", `/coop/parcels/${a.ids.parcel}/photos/${a.ids.return_photo}`, {
    token: a.desks.manager.token,
  })
  expect(own.status).toBe(200)
})

test("the key of another's device opens nothing of theirs: it is a word like any other", async () => {
  await untilQuiet()
  const before = await rowsNaming(market, privateIds(b))
  const told: Told[] = []
  for (const route of routes) {
    for (const place of placesOf(route).filter(({ kind }) => kind.endsWith("_key"))) {
      const person = { name: "manager of a", token: tokenOf(route) }
      told.push(...(await askAs(market, person, [await callWith(route, place, b.ids[place.kind])])))
    }
  }
  expect(told.length).toBe(4)
  expect(leaks(told, b)).toEqual([])
  expect(told.filter(({ text }) => privateIds(b).some((id) => text.includes(id))).map(({ route }) => route)).toEqual([])
  await untilQuiet()
  expect(await rowsNaming(market, privateIds(b))).toEqual(before)
})

test("with one's own thing in the same place it is done: the refusals were about whose it is", async () => {
  const person = { name: "manager of a", token: a.desks.manager.token }
  const done: [string, number][] = []
  for (const { route, place } of foreignPlaces().filter(({ route }) => own.includes(nameOf(route)))) {
    const [told] = await askAs(market, person, [await callWith(route, place, a.ids[place.kind])])
    done.push([told.route, told.status])
  }
  expect(done.length).toBeGreaterThanOrEqual(own.length)
  expect(done.filter(([, status]) => status >= 400)).toEqual([])
})

/** Where doing it with one's own hinders nothing that comes after. */
const own = [
  "PUT /coop/listings/:id",
  "POST /coop/listings/:id/stock",
  "POST /coop/parcels/:id/pack",
  "POST /coop/parcels/:id/ship",
]
