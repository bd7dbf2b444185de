import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { variantsOf } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { uploadTo } from "../harness/upload"

/** Listings as a table: in on trial and for good, out and in again. */
let market: Market
let token: string

beforeAll(async () => {
  market = await openMarket()
  const [own] = await variantsOf(market, 1)
  token = (await deskOf(market, own.cooperative_id, "catalogue")).token
})
afterAll(() => market.close())

const send = async (text: string) => uploadTo(market, Buffer.from(text), token)
type Slice = { total: number; next: number | null; rows: { line: number; action: string; faults: object[] }[] }
const run = (upload_id: string, dry_run: boolean) =>
  market.call<Slice>("POST", "/coop/listings/import", { body: { upload_id, dry_run, from: 0 }, token })

test("on trial nothing is written; then good rows are kept, faulty ones named; again makes no second", async () => {
  const id = await send(
    "الاسم;الصنف;الثمن;الوزن;المخزون\nعسل أول;honey;90,50;500;4\n;honey;10;1;1\n=HYPERLINK(1);honey;12;100;1\n"
  )
  const count = () => market.sql<{ count: string }>("select count(*) from listing")
  const [before] = await count()
  const trial = await run(id, true)
  expect(trial.body.rows.map(({ action }) => action)).toEqual(["new", "faulty", "new"])
  expect(await count()).toEqual([before])
  const real = await run(id, false)
  expect([real.status, real.body.rows.map(({ action }) => action)]).toEqual([200, ["new", "faulty", "new"]])
  const [after] = await count()
  expect(Number(after.count)).toBe(Number(before.count) + 2)
  await run(id, false)
  expect(await count()).toEqual([after])
})

test("what came in is found at the desk as buyers find it: in another language, half a word, by its code", async () => {
  type Own = { listings: { title: string; state: string }[]; count: number }
  const find = async (q: string) => {
    const path = `/coop/listings?page_size=48&q=${encodeURIComponent(q)}`
    return (await market.call<Own>("GET", path, { token })).body
  }
  const [{ handle }] = await market.sql<{ handle: string }>("select handle from product where title = 'عسل أول'")
  for (const q of ["عسل أول", "العسل", "miel", "hone", "3sel", handle])
    expect([q, (await find(q)).listings.map(({ title }) => title)]).toEqual([q, expect.arrayContaining(["عسل أول"])])
  const nothing = await find("qzxwvkjhy")
  expect([nothing.count, nothing.listings]).toEqual([0, []])
  expect((await find("  ")).count).toBe((await find("")).count)
})

test("what is exported comes back and changes nothing; no cell runs", async () => {
  const file = await market.send("/coop/listings/export?locale=ar", { token })
  expect([file.status, file.headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"])
  expect(file.text).not.toMatch(/(^|[;"])[=+@]/m)
  const back = await run(await send(file.text), true)
  expect(back.body.rows.filter(({ action }) => action !== "same")).toEqual([])
  expect(back.body.rows.length).toBeGreaterThan(2)
})

test("of a hundred thousand rows is refused with a word", async () => {
  const { status, body } = await run(await send(`name\n${"عسل\n".repeat(100_000)}`), true)
  expect([status, body.code]).toEqual([400, "TABLE_TOO_LONG"])
})
