import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { day, inThree, openFairOffice, type FairOffice, type Standing } from "../harness/fair-office"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"

/** Quotas of a fair's call: how many may come, in all, from a place or of a trade. */
let market: Market
let office: FairOffice

beforeAll(async () => {
  market = await openMarket()
  office = await openFairOffice(market)
})
afterAll(() => market.close())

type Quota = { kind: string; ref: string; name: string; places: number; taken: number; waiting: number }
type Answered = Record<"change" | "waitlisted", string[]> & { passed: (Quota & { after: number })[] }
const accept = (fair: string, asked: { id: string; version: number }[], more: object = {}) =>
  office.staff<Answered>("POST", `/fairs/${fair}/answers`, {
    ...{ status: "accepted", message: "مرحباً", locale: "fr", ...more },
    asked: asked.map(({ id, version }) => ({ id, version })),
  })
const standing = async (fair: string) => {
  const rows = await office.applications(fair)
  return Object.fromEntries(["accepted", "waitlisted", "applied"].map((one) => [one, count(rows, one)]))
}
const count = (rows: Standing[], wanted: string) => rows.filter(({ status }) => status === wanted).length
const quotas = async (fair: string, search = "") =>
  (await office.staff<{ quotas: Quota[]; count: number }>("GET", `/fairs/${fair}/participations?locale=fr${search}`))
    .body

/** A fair with so many places to which five apply, one after another. */
async function called(starts: number, call: object) {
  const open = { opens_on: day(-3), closes_on: day(starts - 5), text: inThree("") }
  const fair = await office.make(starts, { call: { ...open, ...call } })
  for (const { id } of office.shops.slice(0, 5)) await office.apply(fair.id, (await deskOf(market, id)).token)
  return { fair, asked: await office.applications(fair.id) }
}

test("are told where an answer passes them; then the rest waits, or all are accepted knowingly", async () => {
  const { fair, asked } = await called(1000, { places: 3 })
  const told = await accept(fair.id, asked)
  expect(told.body).toMatchObject({ change: [], passed: [{ kind: "all", places: 3, after: 5 }] })
  expect(await standing(fair.id)).toEqual({ accepted: 0, waitlisted: 0, applied: 5 })
  const done = await accept(fair.id, asked, { beyond: "waitlist" })
  expect([done.body.change.sort(), done.body.waitlisted.sort(), done.body.passed]).toEqual([
    asked
      .slice(0, 3)
      .map(({ id }) => id)
      .sort(),
    asked
      .slice(3)
      .map(({ id }) => id)
      .sort(),
    [],
  ])
  const welcome = await office.letters("fair_accepted", fair.id)
  expect(welcome.length).toBeGreaterThan(0)
  expect(welcome.every(({ data }) => data.message === "مرحباً")).toBe(true)
  const waiting = await office.letters("fair_waitlisted", fair.id)
  expect(waiting.length).toBeGreaterThan(0)
  expect(waiting.every(({ data }) => data.message === "")).toBe(true)
  // Sent again, as by a net that broke off: the same answer, and no second letter.
  const replayed = await accept(fair.id, asked, { beyond: "waitlist" })
  expect(replayed.body).toMatchObject({ change: [], changed_meanwhile: [] })
  expect(replayed.body.waitlisted.sort()).toEqual(done.body.waitlisted)
  expect(await office.letters("fair_waitlisted", fair.id)).toHaveLength(waiting.length)
  expect((await quotas(fair.id)).quotas).toEqual([{ kind: "all", ref: "", name: "", places: 3, taken: 3, waiting: 0 }])
  const [last] = (await office.applications(fair.id)).filter(({ status }) => status === "waitlisted")
  expect((await accept(fair.id, [last], { beyond: "accept" })).body.change).toEqual([last.id])
  expect(await standing(fair.id)).toEqual({ accepted: 4, waitlisted: 1, applied: 0 })
  // Who is accepted already takes no second place.
  const again = await office.applications(fair.id)
  const reworded = again.filter(({ status }) => status === "accepted")
  expect((await accept(fair.id, reworded, { message: "نلتقي" })).body.change).toHaveLength(4)
})

test("are a region's, a province's or a sector's; two who accept at once share the last place", async () => {
  const [home] = await market.sql<{ region_id: string; sector: string }>(
    `select c.region_id, min(s.handle) as sector from cooperative c
     join cooperative_sector l on l.cooperative_id = c.id join sector s on s.id = l.sector_id
     where c.id = $1 group by c.id`,
    [office.shops[0].id]
  )
  const own = [
    { kind: "territory", ref: home.region_id, places: 1 },
    { kind: "sector", ref: home.sector, places: 9 },
  ]
  const { fair, asked } = await called(1100, { quotas: own })
  const [{ in_region, in_sector }] = await market.sql<{ in_region: number; in_sector: number }>(
    `select count(*) filter (where region_id = $2)::int as in_region,
       count(*) filter (where exists (select 1 from cooperative_sector l join sector s on s.id = l.sector_id
         where l.cooperative_id = c.id and s.handle = $3))::int as in_sector
     from cooperative c where id = any($1)`,
    [office.shops.slice(0, 5).map(({ id }) => id), home.region_id, home.sector]
  )
  expect((await quotas(fair.id)).quotas).toMatchObject([
    { places: 1, taken: 0, waiting: in_region },
    { places: 9, taken: 0, waiting: in_sector },
  ])
  expect((await quotas(fair.id, `&territory=${home.region_id}`)).count).toBe(in_region)
  expect((await quotas(fair.id, `&sector=${home.sector}`)).count).toBe(in_sector)
  // All of one region now, for the race.
  await market.sql("update cooperative set region_id = $1 where id = any($2)", [
    home.region_id,
    office.shops.slice(0, 5).map(({ id }) => id),
  ])
  const raced = await Promise.all(asked.map((one) => accept(fair.id, [one])))
  expect(raced.filter(({ body }) => body.change.length === 1)).toHaveLength(1)
  expect(await standing(fair.id)).toMatchObject({ accepted: 1, applied: 4 })
})

test("name what there is, each once, and are refused beside the line", async () => {
  const call = (list: object[]) => ({ call: { opens_on: null, closes_on: null, text: inThree(""), quotas: list } })
  const line = (ref: string, places = 3, kind = "territory") => ({ kind, ref, places })
  expect(await office.faultsOf(1200, call([line("MA-09"), line("MA-09"), line("none", 3, "sector")]))).toEqual([
    { field: "form.call.quotas.1.ref", code: "QUOTA_TWICE" },
    { field: "form.call.quotas.2.ref", code: "UNKNOWN" },
  ])
  expect(await office.faultsOf(1200, call([line("MA-09", 0)]))).toEqual([
    { field: "form.call.quotas.0.places", code: "TOO_SMALL" },
  ])
})
