import { afterAll, beforeAll, expect, test } from "@jest/globals"
import fc from "fast-check"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { adminSamples } from "../harness/bad-input/admin-samples"
import { query, segments } from "../harness/bad-input/addresses"
import { attempt, mustBeFit, nameOf, type Walk } from "../harness/bad-input/attempt"
import { coopSamples } from "../harness/bad-input/coop-samples"
import { changed, hostile, placesIn } from "../harness/bad-input/hostile"
import { storeSamples } from "../harness/bad-input/store-samples"
import { unreadable } from "../harness/bad-input/unreadable"
import { buy, variantsOf, type Followed, type Variant } from "../harness/buyer"
import { openMarket } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer, staffToken } from "../harness/people"
import { filled } from "../harness/routes"

/** Whatever is sent to any route of ours: an answer in time, a code, a fault that names its field, nothing of the inside. */
let walk: Walk
let routes: RegisteredRoute[]
let variants: Variant[]
let placed: Followed["purchase"]
let samples: Record<string, object>

const SEED = Number(process.env.BAD_INPUT_SEED ?? 20260421)
/** Random tries for each route; `BAD_INPUT_TRIES=50 BAD_INPUT_SEED=1` asks more, and others. */
const TRIES = Number(process.env.BAD_INPUT_TRIES ?? 6)

beforeAll(async () => {
  const market = await openMarket()
  routes = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api")).filter(
    ({ contract }) => contract.guard.scope !== "webhook"
  )
  variants = await variantsOf(market, 2)
  placed = (await buy(market, variants)).placed.purchase
  const tokens = {
    member: (await deskOf(market, variants[0].cooperative_id)).token,
    staff: await staffToken(market, "administrator"),
    buyer: (await newBuyer(market)).token,
    leaving: (await newBuyer(market)).token,
  }
  walk = { market, tokens }
  const [series] = await market.sql<{ id: string }>("select id from fair_series limit 1")
  samples = { ...storeSamples(variants[0], placed), ...coopSamples, ...adminSamples(variants[0], series.id) }
})
afterAll(() => walk.market.close())

test("every route that takes a body has a sample here", () => {
  expect(
    routes
      .filter(({ contract }) => contract.body)
      .map(nameOf)
      .sort()
  ).toEqual(Object.keys(samples).sort())
})

test("a field that is wrong, missing or hostile: a code, and the fault names the field", async () => {
  for (const route of routes.filter(({ contract }) => contract.body)) {
    const sample = samples[nameOf(route)]
    const wrong = fc.tuple(
      fc.constantFrom(...placesIn(sample)),
      fc.oneof({ weight: 4, arbitrary: hostile }, { weight: 1, arbitrary: fc.constant(undefined) })
    )
    for (const [path, value] of fc.sample(wrong, { seed: SEED, numRuns: TRIES * 3 })) {
      const tried = await attempt(walk, route, { body: JSON.stringify(changed(sample, path, value)) })
      mustBeFit(tried)
      if (tried.answer.code !== "INVALID_INPUT") continue
      const at = path.join(".")
      const fields = (tried.answer.faults ?? []).map((fault) => fault.field)
      const named = fields.some((field) => field !== "" && (field.startsWith(at) || at.startsWith(field)))
      expect(named ? [] : [{ route: tried.route, sent: tried.sent, at, fields }]).toEqual([])
    }
  }
}, 300_000)

test("a query or a path that is anything at all", async () => {
  for (const route of routes) {
    for (const asked of fc.sample(fc.array(query, { minLength: 1, maxLength: 4 }), {
      seed: SEED,
      numRuns: route.method === "GET" ? TRIES * 2 : 4,
    })) {
      const search = asked.map(({ name, shape, value }) => `${name}${shape}${value}`).join("&")
      mustBeFit(
        await attempt(walk, route, {
          path: `${filled(route.path, { handle: variants[0].handle, reference: placed.reference, slug: "delivery" })}?${search}`,
          body: JSON.stringify(samples[nameOf(route)] ?? {}),
        })
      )
    }
    if (!route.path.includes(":")) continue
    for (const segment of fc.sample(segments, { seed: SEED, numRuns: TRIES })) {
      const tried = await attempt(walk, route, {
        path: route.path.replace(/:\w+/g, segment),
        body: JSON.stringify(samples[nameOf(route)] ?? {}),
      })
      mustBeFit(tried)
      expect([tried.sent, tried.status >= 400]).toEqual([tried.sent, true])
    }
  }
})

test("a body that cannot be read at all", async () => {
  const required = routes.filter(({ contract }) => contract.body && !contract.body.safeParse({}).success)
  for (const route of required) {
    for (const [name, body, headers, statuses] of unreadable) {
      // A photo or a whole page may be larger; their own bounds are tried with the returns and the pages.
      if (name === "too large" && /\/(photos|papers|info-pages\/:slug)$/.test(route.path)) continue
      const tried = await attempt(walk, route, { body, headers })
      mustBeFit(tried)
      expect({
        name,
        route: tried.route,
        status: statuses.includes(tried.status) ? "fit" : tried.status,
        code: tried.answer.code,
      }).toEqual({ name, route: tried.route, status: "fit", code: "INVALID_INPUT" })
    }
  }
  expect(({} as { total?: unknown }).total).toBeUndefined()
})
