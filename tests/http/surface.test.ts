import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { contractsUnder, type RegisteredRoute } from "@maarid/backend/contracts/registry"
import { variantsOf } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { newBuyer } from "../harness/people"
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
