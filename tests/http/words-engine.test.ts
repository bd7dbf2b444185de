import { afterAll, beforeAll, expect, jest, test } from "@jest/globals"
import type { ISearchModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { place, prepare, variantsOf } from "../harness/buyer"
import { openDoor } from "../harness/door"
import { within2s } from "../harness/filled-index"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"

/**
 * A market with an engine for words besides PostgreSQL. Without MEILISEARCH_TEST_HOST that engine is away all the time;
 * with it (and MEILISEARCH_TEST_KEY) it is a real one, behind a door that the tests shut and open.
 */
const { MEILISEARCH_TEST_HOST: real, MEILISEARCH_TEST_KEY: key } = process.env
const withServer = real ? test : test.skip

let market: Market
let door: Awaited<ReturnType<typeof openDoor>>
let token: string

beforeAll(async () => {
  door = await openDoor(real)
  if (!real) await door.shut()
  Object.assign(process.env, { MEILISEARCH_HOST: door.host, MEILISEARCH_API_KEY: key ?? "" })
  market = await openMarket()
  token = await staffToken(market, "administrator")
  if (real) await fillEngine()
})
afterAll(async () => {
  if (real) await words().deleteIndex("listing_words")
  await market.close()
  if (real) await door.shut()
  delete process.env.MEILISEARCH_HOST
})

/** The Search Module with what the migration command calls. */
type Migrating = ISearchModuleService & {
  createIndexMigrationPlan: () => Promise<{ index: string }[]>
  executeIndexMigrationPlan: (actions: { index: string }[]) => Promise<void>
}
const words = () => market.container.resolve(Modules.SEARCH) as unknown as Migrating

async function fillEngine() {
  const plan = await words().createIndexMigrationPlan()
  await words().executeIndexMigrationPlan(plan.filter(({ index }) => index === "listing_words"))
  await words().reindex({ index: "listing_words" })
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)

type List = { listings: { id: string; handle: string; title: string }[]; count: number }
const find = async (q: string) => {
  const { status, body } = await market.call<List>("GET", `/store/listings?page_size=48&q=${encodeURIComponent(q)}`)
  expect(status).toBe(200)
  return body
}
const rename = async (id: string, title: string) =>
  expect((await market.call("POST", `/admin/products/${id}`, { body: { title }, token })).status).toBe(200)

/** A word nobody has said before, in letters only, as slips and codes are not meant here. */
const newWord = () => `zq${Array.from({ length: 8 }, () => "bcdfghjklm"[Math.floor(Math.random() * 10)]).join("")}`

const asked: string[] = []
beforeAll(() => {
  const search = words()
  const real = search.searchMany.bind(search)
  jest.spyOn(search, "searchMany").mockImplementation((queries) => {
    asked.push(...queries.map(({ entity }) => entity))
    return real(queries)
  })
})

/** Which index answered, and with how many. */
const answeredBy = async (q: string) => {
  asked.length = 0
  const { count } = await find(q)
  return { count, last: asked.at(-1) }
}

test("while the engine is away PostgreSQL answers words, changes are found in two seconds, lists go on", async () => {
  if (real) await door.shut()
  const { count, last } = await answeredBy("زعفران")
  expect(count).toBeGreaterThan(0)
  expect(last).toBe("listing")
  const [one] = (await find("safran")).listings
  const word = newWord()
  await rename(one.id, `${one.title} ${word}`)
  await within2s(async () => (await find(word)).count === 1)
  await rename(one.id, one.title)
  expect((await market.call<List>("GET", "/store/listings")).body.count).toBeGreaterThan(100)
  if (real) await door.open()
})

test("an engine that failed is not asked again at once: nobody waits for it twice", async () => {
  if (real) await door.shut()
  await find("tapis")
  asked.length = 0
  await find("tapis")
  expect(asked).not.toContain("listing_words")
  if (real) await door.open()
})

const odd = [
  "\u0000safran\u0007",
  "saf\u202Eran\u2066 \u200Fزعفران",
  "%",
  "* ? _ ~2",
  "safran AND NOT (miel | argan) & !huile <-> :*",
  '"safran" OR id:prod*',
  "safran' or '1'='1'; drop table listing; --",
  'safran" AND status = "draft',
  "{$ne: null} ${7*7} {{7*7}}",
  "🧵🐑 زربية 🏺",
  "\uFFFD",
  "ⵜⴰⵙⴰ",
  "ـــزعفرانـــ",
  "a".repeat(200),
  Array(66).fill("xa").join(" "),
]

test("odd questions are answered as words or not at all: nothing breaks, nothing hidden comes up", async () => {
  for (const q of odd) {
    const asked = encodeURIComponent(q)
    for (const path of [`/store/listings?facets=true&q=${asked}`, `/store/suggestions?q=${asked}`]) {
      expect([path, (await market.call("GET", path)).status]).toEqual([path, 200])
    }
  }
  const words = (q: string) => find(q).then(({ count }) => count)
  expect(await words("safran\u0007")).toBe(await words("safran"))
  expect(await words("ـــزعفرانـــ")).toBe(await words("زعفران"))
  const [{ id, handle, title }] = (await find("safran")).listings
  const publish = (status: string) => market.call("POST", `/admin/products/${id}`, { body: { status }, token })
  const found = async (q: string) => (await find(q)).listings.some((one) => one.handle === handle)
  await publish("draft")
  await within2s(async () => !(await found("safran")))
  expect([await found(handle), await found(title)]).toEqual([false, false])
  await publish("published")
  await within2s(() => found(handle))
})

test("questions out of bounds are told which field, or find nothing", async () => {
  const refused = {
    q: "x".repeat(5000),
    cooperative: Array(60).fill("coop"),
    sort: "cheapest",
    region: "MA-99x",
    price_min: "-1",
    page_size: "1000",
  }
  for (const [field, value] of Object.entries(refused)) {
    const query = new URLSearchParams([value].flat().map((one) => [field, one]))
    const { status, body } = await market.call("GET", `/store/listings?${query}`)
    expect([field, status, body.code, body.faults?.[0]?.field.startsWith(field)]).toEqual([
      field,
      400,
      "INVALID_INPUT",
      true,
    ])
  }
  const { body: beyond } = await market.call<List>("GET", "/store/listings?q=safran&page=400&facets=true")
  expect([beyond.listings, beyond.count]).toEqual([[], (await find("safran")).count])
  const { body: upside } = await market.call<List>("GET", "/store/listings?q=safran&price_min=500&price_max=10")
  expect(upside.count).toBe(0)
})

test("sixty values at once narrow, a filter nobody knows does not, the last page there may be is empty and no further one is", async () => {
  const read = async (path: string) => {
    const { status, body } = await market.call<List & { code?: string }>("GET", `/store/listings?q=safran&${path}`)
    return [status, status === 200 ? body.count : body.code]
  }
  const { count } = await find("safran")
  const many = ["category", "cooperative", "sector"].flatMap((field) =>
    Array.from({ length: 20 }, (_, at) => `${field}=nothing-${at}`)
  )
  expect(await read(many.join("&"))).toEqual([200, 0])
  expect(await read("colour=red&colour[$ne]=blue&facets=true")).toEqual([200, count])
  expect(await read("sign=gold")).toEqual([400, "INVALID_INPUT"])
  expect(await read("page=10000")).toEqual([200, count])
  expect(await read("page=10001")).toEqual([400, "INVALID_INPUT"])
})

/** Four who go on searching while `work` runs: what each was answered. */
async function searchedDuring(work: () => Promise<void>) {
  const answers: { status: number; code?: string; count?: number }[] = []
  let over = false
  const searcher = async () => {
    while (!over) {
      const { status, body } = await market.call<List>(
        "GET",
        `/store/listings?facets=true&q=${encodeURIComponent("safran")}`
      )
      answers.push({ status, ...(status === 200 ? { count: body.count } : { code: body.code }) })
    }
  }
  const searchers = Promise.all(Array.from({ length: 4 }, searcher))
  try {
    await work()
  } finally {
    over = true
    await searchers
  }
  return answers
}

async function renameTables(from: string, to: string) {
  const tables = await market.sql<{ table_name: string }>("select table_name from search_postgres_index")
  for (const { table_name } of tables) {
    await market.sql(`alter table if exists "${from}${table_name}" rename to "${to}${table_name}"`)
  }
}

test("with no engine left a search is refused clearly, under load too; goods are shown and bought, and the change made meanwhile is found", async () => {
  if (real) await door.shut()
  const [variant] = await variantsOf(market, 1)
  const word = newWord()
  const answers = await searchedDuring(async () => {
    await find("safran")
    await renameTables("", "away_")
    expect((await market.call("GET", "/store/listings?q=safran")).body.code).toBe("SEARCH_UNAVAILABLE")
    expect((await market.call("GET", `/store/listings/${variant.handle}`)).status).toBe(200)
    const { body } = await prepare(market, [variant])
    expect((await place(market, body)).status).toBe(200)
    await rename(variant.product_id, word)
    await renameTables("away_", "")
    expect((await find("safran")).count).toBeGreaterThan(0)
  })
  const kinds = new Set(answers.map(({ status, code }) => `${status} ${code ?? ""}`.trim()))
  expect([...kinds].sort()).toEqual(["200", "503 SEARCH_UNAVAILABLE"])
  expect(answers.filter(({ status, count }) => status === 200 && !count)).toEqual([])
  await runJob(market, "rebuild-indexes")
  expect((await find(word)).count).toBe(1)
  if (real) await door.open()
})

test("while the indexes are built anew every search finds what it found before", async () => {
  const { count } = await find("safran")
  const answers = await searchedDuring(() => runJob(market, "rebuild-indexes"))
  expect(answers.length).toBeGreaterThan(4)
  expect(answers.filter((one) => one.status !== 200 || one.count !== count)).toEqual([])
})

const rested = () => new Promise((resolve) => setTimeout(resolve, 15_500))

withServer("words are looked for on the engine, with the same answers as PostgreSQL gives", async () => {
  await rested()
  await runJob(market, "catch-up-words")
  const questions = [
    "زعفران",
    "safran",
    "saffron",
    "huile argan",
    "زيت أركان",
    "tapis rouge",
    "miel thym",
    "za3fran",
    "carpet blue",
  ]
  const there: string[][] = []
  for (const q of questions) {
    there.push((await find(q)).listings.map(({ handle }) => handle))
    expect(asked).toContain("listing_words")
  }
  await door.shut()
  const here: string[][] = []
  for (const q of questions) here.push((await find(q)).listings.map(({ handle }) => handle))
  await door.open()
  const sorted = (lists: string[][]) => lists.map((list) => [...list].sort())
  expect(sorted(there)).toEqual(sorted(here))
  // Listings that answer equally well stand as the engine has them.
  const alike = there.map((list, at) => list.slice(0, 10).filter((one) => here[at].slice(0, 10).includes(one)).length)
  const wanted = here.map((list) => Math.min(10, list.length))
  expect(sum(alike)).toBeGreaterThanOrEqual(0.9 * sum(wanted))
})

withServer("a change made meanwhile is copied when the engine is back, one removed is removed", async () => {
  await rested()
  const [one, other] = (await find("miel")).listings
  const word = newWord()
  await door.shut()
  await rename(one.id, `${one.title} ${word}`)
  await market.call("DELETE", `/admin/products/${other.id}`, { token })
  await within2s(async () => (await find(word)).count === 1)
  await door.open()
  await rested()
  await runJob(market, "catch-up-words")
  const { count, last } = await answeredBy(word)
  expect([count, last]).toEqual([1, "listing_words"])
  const { hits } = await words().search({ entity: "listing_words", filters: { id: other.id }, fields: ["id"] })
  expect(hits).toEqual([])
})

withServer(
  "the engine goes and comes back under load: every search is answered, first by the one, then by the other",
  async () => {
    await rested()
    const answers = await searchedDuring(async () => {
      expect((await answeredBy("miel")).last).toBe("listing_words")
      await door.shut()
      await find("miel")
      expect((await answeredBy("miel")).last).toBe("listing")
      await door.open()
      await rested()
      expect((await answeredBy("miel")).last).toBe("listing_words")
    })
    expect(answers.filter(({ status, count }) => status !== 200 || !count)).toEqual([])
  }
)

withServer("a change is on the engine within two seconds", async () => {
  const [one] = (await find("tapis")).listings
  const word = newWord()
  await rename(one.id, `${one.title} ${word}`)
  await within2s(async () => {
    const { count, last } = await answeredBy(word)
    return count === 1 && last === "listing_words"
  })
})
