import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { variantsOf } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer, staffToken } from "../harness/people"
import { filled } from "../harness/routes"
import { onServer } from "../harness/template"

/** What holds for the whole surface: it is described as it is, and every limit is one. */
const root = resolve(__dirname, "../../backend")
let market: Market
const tokens: Partial<Record<string, string>> = {}

beforeAll(async () => {
  market = await openMarket()
  const [{ cooperative_id }] = await variantsOf(market, 1)
  tokens.member = (await deskOf(market, cooperative_id)).token
  tokens.buyer = (await newBuyer(market)).token
})
afterAll(() => market.close())

test("the description that is served is the one in the repository", async () => {
  const { status, body } = await market.call("GET", "/openapi")
  expect(status).toBe(200)
  expect(body).toEqual(JSON.parse(readFileSync(resolve(root, "openapi.json"), "utf8")))
})

test("a balancer is told when the database does not answer, and when it does again", async () => {
  const ready = () => market.call<{ ready?: boolean }>("GET", "/ready")
  expect(await ready()).toMatchObject({ status: 200, body: { ready: true } })
  await closeDatabase(market.database, true)
  try {
    expect(await ready()).toMatchObject({ status: 503, body: { code: "NOT_READY" } })
  } finally {
    await closeDatabase(market.database, false)
  }
  expect((await ready()).status).toBe(200)
})

/** Nobody can connect any more, and who was connected is not. */
const closeDatabase = (database: string, closed: boolean) =>
  onServer(async (client) => {
    await client.query(`alter database "${database}" allow_connections ${!closed}`)
    if (closed)
      await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database])
  })

/** The largest limit that is spent to its end here; the others are made by the same code. */
const MOST = 120

test("every limit ends in a refusal with a code, for whoever spent it and for nobody else", async () => {
  const limited = contractsUnder(resolve(root, ".medusa/server/src/api")).filter(({ contract: { limit, guard } }) => {
    return limit && limit.points <= MOST && ["public", "buyer", "member"].includes(guard.scope)
  })
  const byName = new Map(limited.map((route) => [route.contract.limit?.name, route]))
  expect([...byName.keys()]).toEqual(expect.arrayContaining(["search", "prepare", "place", "track", "code", "enquiry"]))
  const spent: string[] = []
  let visitor = 0
  for (const route of byName.values()) {
    const client = `198.51.100.${++visitor}`
    const statuses = await spend(route, client)
    const last = await ask(route, client)
    if (statuses.includes(429) || last.status !== 429 || last.code !== "TOO_MANY_REQUESTS")
      spent.push(`${route.method} ${route.path}: ${statuses.length} × ${[...new Set(statuses)]}, then ${last.status}`)
  }
  expect(spent).toEqual([])
})

async function spend(route: RegisteredRoute, client: string): Promise<number[]> {
  const { points = 0 } = route.contract.limit ?? {}
  const answers = await Promise.all(Array.from({ length: points }, () => ask(route, client)))
  return answers.map(({ status }) => status)
}

/** Bodies fit nothing: what is counted is the call. What is counted by a word of the body has that word. */
async function ask({ method, path, contract: { guard, limit } }: RegisteredRoute, client: string) {
  const body = (limit?.by ?? "").split(".").reduceRight<unknown>((inner, name) => (name ? { [name]: inner } : {}), "x")
  const { status, body: answer } = await market.call(method, filled(path), {
    token: tokens[guard.scope],
    headers: { "x-maarid-client": client },
    ...(method !== "GET" && { body }),
  })
  return { status, code: answer.code }
}

/** The name and the attributes of the dashboard's cookie, as an answer sets it. */
const cookieOf = (headers: Headers) => headers.getSetCookie().find((one) => one.startsWith("connect.sid=")) ?? ""
const valueOf = (cookie: string) => cookie.split(";")[0]

/** Signs an administrator in to the dashboard: the session's cookie, as it was set. */
async function openSession(headers: Record<string, string> = {}): Promise<string> {
  const token = await staffToken(market, "administrator")
  const answer = await market.send("/auth/session", { method: "POST", token, headers })
  expect(answer.status).toBe(200)
  return cookieOf(answer.headers)
}
const whoIs = async (cookie: string) =>
  (await market.send("/admin/users/me", { headers: { cookie: valueOf(cookie) } })).status

test("the dashboard's cookie is read by no script, and goes with nothing another site posts", async () => {
  const cookie = await openSession()
  expect(cookie).toMatch(/; HttpOnly/)
  expect(cookie).toMatch(/; SameSite=Lax/)
  expect(cookie).not.toMatch(/; Secure/)
  const known = process.env.BACKEND_URL
  process.env.BACKEND_URL = "https://api.market.example"
  try {
    jest.isolateModules(() => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- read once more, for another address
      const config = require("../../medusa-config") as { projectConfig: { cookieOptions: object } }
      expect(config.projectConfig.cookieOptions).toEqual({ sameSite: "lax", secure: true })
    })
  } finally {
    if (known === undefined) delete process.env.BACKEND_URL
    else process.env.BACKEND_URL = known
  }
})

test("a session that was there before signing in is not the one after it, and signing out ends it", async () => {
  const theirs = await openSession()
  const ours = await openSession({ cookie: valueOf(theirs) })
  expect(valueOf(ours)).not.toBe("")
  expect(valueOf(ours)).not.toBe(valueOf(theirs))
  expect([await whoIs(theirs), await whoIs(ours)]).toEqual([401, 200])
  const made = "connect.sid=s%3Aknown-to-somebody.signature"
  expect(valueOf(await openSession({ cookie: made }))).not.toBe(made)
  expect(await whoIs(made)).toBe(401)
  const out = await market.send("/auth/session", { method: "DELETE", headers: { cookie: valueOf(ours) } })
  expect([out.status, await whoIs(ours)]).toEqual([200, 401])
})

test("another site changes nothing by the dashboard's cookie, and is told nothing", async () => {
  const cookie = valueOf(await openSession())
  const body = JSON.stringify({ name: { ar: "سلسلة", fr: "Série", en: "Series" } })
  const post = (headers: Record<string, string>) =>
    market.send("/admin/fair-series", {
      method: "POST",
      body,
      headers: { cookie, "content-type": "application/json", ...headers },
    })
  const port = new URL(market.base).port
  const foreign: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: "null" },
    { origin: `${market.base}.elsewhere.example` },
    { origin: "https://elsewhere.example", "content-type": "text/plain" },
    { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
    { "sec-fetch-site": "cross-site" },
  ]
  const count = async () => (await market.sql("select id from fair_series")).length
  const before = await count()
  for (const headers of foreign) expect([headers, (await post(headers)).status]).toEqual([headers, 403])
  const out = await market.send("/auth/session", {
    method: "DELETE",
    headers: { cookie, origin: "https://elsewhere.example" },
  })
  expect(out.status).toBe(403)
  expect(await count()).toBe(before)
  for (const path of ["/admin/users/me", "/store/buyers/me/profile", "/coop/today", "/auth/session"]) {
    for (const method of ["OPTIONS", "GET"]) {
      const { headers } = await market.send(path, {
        method,
        headers: { cookie, origin: "https://elsewhere.example", "access-control-request-method": "POST" },
      })
      expect([path, headers.get("access-control-allow-origin")]).toEqual([path, null])
    }
  }
  expect((await post({ origin: market.base })).status).toBe(200)
  expect((await post({})).status).toBe(200)
  expect(await count()).toBe(before + 2)
})
