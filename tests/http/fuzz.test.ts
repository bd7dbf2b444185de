import { afterAll, beforeAll, expect, test } from "@jest/globals"
import fc from "fast-check"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { askRaw, hangUp, type Came } from "../harness/fuzz/ask-raw"
import { fuzzedCalls, type Fuzzed } from "../harness/fuzz/fuzzed-calls"
import { openMarket, type Market } from "../harness/market"
import { newBuyer, staffToken } from "../harness/people"
import { twoSides, type Side } from "../harness/two-sides"

/**
 * Every route of ours is asked what its contract lets be asked, and nearly that, by whom its guard lets in: with real ids,
 * hostile words, odd headers and cookies. `FUZZ_RUNS=50 FUZZ_SEED=1` asks more, and others.
 */
const SEED = Number(process.env.FUZZ_SEED ?? 20261123)
const RUNS = Number(process.env.FUZZ_RUNS ?? 5)
const WITHIN_MS = 20_000

let market: Market
let a: Side
let b: Side
let routes: RegisteredRoute[]
let tokens: Record<string, string | undefined>
let key: string

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market, "whole"))
  routes = contractsUnder(resolve(__dirname, "../../backend/.medusa/server/src/api"))
  tokens = {
    member: a.desks.manager.token,
    staff: await staffToken(market, "administrator"),
    buyer: a.buyer.token,
    leaving: (await newBuyer(market)).token,
  }
  ;[{ token: key }] = await market.sql<{ token: string }>("select token from api_key where type = 'publishable'")
})
afterAll(() => market.close())

const nameOf = ({ method, path }: RegisteredRoute) => `${method} ${path}`
const leaving = /^(DELETE \/store\/buyers\/me\/sessions|POST \/store\/buyers\/me\/delete)$/

let visitors = 0
/** Every call comes from another visitor: limits have tests of their own. */
function ask(route: RegisteredRoute, { path, body, headers }: Fuzzed): Promise<Came> {
  const token = leaving.test(nameOf(route)) ? tokens.leaving : tokens[route.contract.guard.scope]
  return askRaw(market.base, {
    method: route.method,
    path,
    body: route.method === "GET" ? undefined : body,
    headers: {
      "content-type": "application/json",
      "x-maarid-client": `198.51.100.${visitors++}`,
      "x-maarid-secret": process.env.INTERNAL_SECRET,
      ...(route.path.startsWith("/store") && { "x-publishable-api-key": key }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    within: WITHIN_MS,
  })
}

const inside =
  /node_modules|\bat \w+ \(|\.(?:ts|js):\d+|select .* from|insert into|update ".*" set|relation "|syntax error|violates|MikroOrm|knex|postgres:\/\//i
const told = () => [process.cwd(), process.env.INTERNAL_SECRET, process.env.MAARID_DATA_DIR].map(String)

/** What is wrong with an answer, or nothing. */
function faultIn(route: RegisteredRoute, { status, text, type }: Came): string | undefined {
  if (status === -1) return `no answer within ${WITHIN_MS} ms`
  if (status === 0) return "the connection was closed without an answer"
  if (status >= 500) return "the fault is ours"
  if (status >= 400 && text && inside.test(text)) return "tells of the inside"
  if (told().some((word) => text.includes(word))) return "tells of the inside"
  if (route.contract.guard.scope !== "staff" && b.secrets.some((secret) => text.includes(secret)))
    return "tells another's"
  if (status >= 400) return undefined
  if (!type.startsWith("application/json")) return undefined
  const parsed = route.contract.response.safeParse(JSON.parse(text))
  return parsed.success ? undefined : `is not what the contract says: ${parsed.error.message.slice(0, 300)}`
}

test("whatever is asked within a contract or beside it: an answer in time, never our fault, nothing of the inside", async () => {
  const faults: object[] = []
  const done = new Set<string>()
  const calls = routes.map((route, index) => ({
    route,
    asked: fc.sample(fuzzedCalls(route, a, b), { seed: SEED + index, numRuns: RUNS }),
  }))
  // In rounds, so that what one route did meets all the others.
  for (let round = 0; round < RUNS; round++) {
    for (const { route, asked } of calls) {
      const came = await ask(route, asked[round])
      const fault = faultIn(route, came)
      if (came.status > 0 && came.status < 400) done.add(nameOf(route))
      if (fault)
        faults.push({
          ...{ fault, seed: SEED, round, route: nameOf(route), status: came.status, text: came.text.slice(0, 300) },
          ...{
            path: asked[round].path.slice(0, 400),
            body: asked[round].body?.slice(0, 1500),
            headers: asked[round].headers,
          },
        })
    }
  }
  if (faults.length) console.error(`asked again by FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`)
  expect(faults).toEqual([])
  // Where everything were refused, nothing would have been tried.
  expect(done.size).toBeGreaterThan(routes.length / 3)
})

/** Bytes that are no whole request: the other side must not wait for the rest, nor break. */
const halves: Record<string, (head: string) => string> = {
  "a body broken off": (head) => `${head}content-type: application/json\r\ncontent-length: 4000\r\n\r\n{"lines": [`,
  "a body longer than said": (head) =>
    `${head}content-type: application/json\r\ncontent-length: 2\r\n\r\n{}{"lines": []}`,
  "two lengths": (head) => `${head}content-length: 2\r\ncontent-length: 40\r\n\r\n{}`,
  "a length and pieces": (head) => `${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
  "a piece without end": (head) =>
    `${head}content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}`,
  "a form broken off": (head) =>
    `${head}content-type: multipart/form-data; boundary=x\r\ncontent-length: 9000\r\n\r\n--x\r\ncontent-disposition: form-data; name="files"; filename="../../a.png"\r\n\r\nPNG`,
  "a form that never begins": (head) =>
    `${head}content-type: multipart/form-data; boundary=x\r\ncontent-length: 7\r\n\r\n--y--\r\n`,
  "cookies beyond bounds": (head) => `${head}cookie: ${"a=b; ".repeat(5_000)}\r\ncontent-length: 0\r\n\r\n`,
  "a header cut in two": (head) => `${head}cookie: a=`,
}

test("whatever is broken off, or says two things at once: the line is closed, and others are answered", async () => {
  const uploads = ["/admin/uploads", "/admin/products/import"].map((path) => ({ method: "POST", path, scope: "staff" }))
  const ours = routes
    .filter(({ method }) => method !== "GET" && method !== "HEAD")
    .map(({ method, path, contract }) => ({ method, path, scope: contract.guard.scope }))
  const faults: object[] = []
  for (const [name, cut] of Object.entries(halves)) {
    const said = await Promise.all(
      [...ours, ...uploads].map(async ({ method, path, scope }) => {
        const token = tokens[scope] ? `authorization: Bearer ${tokens[scope]}\r\n` : ""
        const store = path.startsWith("/store") ? `x-publishable-api-key: ${key}\r\n` : ""
        const head = `${method} ${path.replace(/:\w+/g, "nothing")} HTTP/1.1\r\nhost: market.example\r\nconnection: close\r\n${token}${store}`
        return { name, route: `${method} ${path}`, said: await hangUp(market.base, cut(head), WITHIN_MS) }
      })
    )
    faults.push(...said.filter(({ said }) => said === undefined || /HTTP\/1\.1 5/.test(said) || inside.test(said)))
  }
  expect(faults).toEqual([])
  expect((await market.send("/ready")).status).toBe(200)
})
