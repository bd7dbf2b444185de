import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { openMarket, type Market } from "../harness/market"
import { runJob } from "../harness/jobs"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** What organizers choose is shown, from when to when they say, in their order, and nobody's choice is lost to another's. */
type Choice = { kind: string; reference_id: string; starts_at: string | null; ends_at: string | null }
type Placement = {
  version: number
  kinds: string[]
  features: (Choice & { name: Record<string, string>; visible: boolean })[]
}

const PLACE = "territory:MA-09"

let market: Market
let organizer: string
let auditor: string
let products: { id: string; handle: string }[]
let told: string[][]

beforeAll(async () => {
  market = await openMarket()
  organizer = await staffToken(market, "organizer")
  auditor = await staffToken(market, "auditor")
  const found = await market.call<{ listings: { id: string; handle: string }[] }>(
    "GET",
    "/store/listings?region=MA-09&page_size=5"
  )
  products = found.body.listings
  told = []
  market.container.resolve(Modules.EVENT_BUS).subscribe("feature.changed", async ({ data }) => {
    told.push((data as { placements: string[] }).placements)
  })
})
afterAll(() => market.close())

const read = async (place = PLACE) =>
  (await market.call<Placement>("GET", `/admin/placements/${place}`, { token: organizer })).body
const choice = (index: number, times: Partial<Choice> = {}): Choice => ({
  kind: "listing",
  reference_id: products[index].id,
  starts_at: null,
  ends_at: null,
  ...times,
})
const change = (version: number, features: Choice[], place = PLACE, token = organizer) =>
  market.call<Placement>("POST", `/admin/placements/${place}`, { body: { version, features }, token })
type Handled = { handle: string }
type Featured = {
  order: string[]
  listings: { id: string }[]
  cooperatives: Handled[]
  stories: (Handled & { name: string; lines: string; artisan: { name: string } | null })[]
  fairs: Handled[]
}
const page = async (path: string, locale = "ar") =>
  (await market.call<{ featured: Featured }>("GET", `${path}?locale=${locale}`)).body.featured
const shown = async () => (await page("/store/territories/souss-massa")).listings.map(({ id }) => id)
const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()

test("an organizer's order is the page's, and an earlier list can be shown again", async () => {
  const first = await read()
  const changed = await change(first.version, [choice(2), choice(0)])
  expect(changed.status).toBe(200)
  expect(changed.body.version).toBe(first.version + 1)
  expect(await shown()).toEqual([products[2].id, products[0].id])
  await untilQuiet()
  expect(told.at(-1)).toEqual([PLACE])

  const again = await change(changed.body.version, [choice(0), choice(2)])
  expect(await shown()).toEqual([products[0].id, products[2].id])
  const { body } = await market.call<{ revisions: { version: number; chosen_by: string; features: Choice[] }[] }>(
    "GET",
    `/admin/placements/${PLACE}/revisions`,
    { token: organizer }
  )
  expect(body.revisions.map(({ version }) => version)).toEqual([2, 1, 0])
  expect(body.revisions[0].chosen_by).toBeTruthy()
  expect(body.revisions[2]).toMatchObject({
    chosen_by: null,
    features: first.features.map(({ kind, reference_id }) => ({ kind, reference_id })),
  })
  await change(again.body.version, body.revisions[2].features)
  expect((await read()).features).toEqual(first.features)
})

test("of two who change a place at once one is told, and nothing is lost", async () => {
  const { version } = await read()
  const answers = await Promise.all([change(version, [choice(1)]), change(version, [choice(3)])])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe("FEATURES_CHANGED")
  expect((await read()).version).toBe(version + 1)
})

test("it begins and ends when it should, and its page is told each time", async () => {
  const { version } = await read()
  const late = await change(version, [choice(0, { starts_at: minutes(1) }), choice(1, { ends_at: minutes(1) })])
  expect(late.status).toBe(200)
  expect(await shown()).toEqual([products[1].id])
  await untilQuiet()
  told.length = 0
  await runJob(market, "follow-features")
  await untilQuiet()
  expect(told).toEqual([])
  // The minute passes: what was to come has begun, what was shown has ended.
  await market.sql(
    `update feature set starts_at = starts_at - interval '61 seconds', ends_at = ends_at - interval '61 seconds'
     where placement = $1`,
    [PLACE]
  )
  await runJob(market, "follow-features")
  await untilQuiet()
  expect(told).toEqual([[PLACE]])
  expect(await shown()).toEqual([products[0].id])
})

test("what cannot be shown is refused at its field", async () => {
  const { version } = await read()
  const faults = async (features: Choice[]) => {
    const { status, body } = await change(version, features)
    return [status, ...(body.faults ?? [])]
  }
  expect(await faults([choice(0), choice(0)])).toEqual([
    400,
    { field: "features.1.reference_id", code: "CHOSEN_TWICE" },
  ])
  expect(await faults([choice(0, { starts_at: minutes(2), ends_at: minutes(1) })])).toEqual([
    400,
    { field: "features.0.ends_at", code: "ENDS_BEFORE_START" },
  ])
  expect(await faults([choice(0), { ...choice(1), reference_id: "prod_nothing" }])).toEqual([
    400,
    { field: "features.1.reference_id", code: "NOT_FOUND" },
  ])
  expect((await change(0, [choice(0)], "territory:MA-99")).status).toBe(404)
  expect((await read()).version).toBe(version)
})

test("a fair's page puts first what was chosen for it; an auditor looks and changes nothing", async () => {
  const { body } = await market.call<{ placements: { placement: string }[] }>("GET", "/admin/placements?scope=fair", {
    token: auditor,
  })
  const [{ placement }] = body.placements
  expect((await change(0, [choice(4)], placement, auditor)).status).toBe(403)
  expect((await change(0, [choice(4)], placement)).status).toBe(200)
  const [fair] = await market.sql<{ handle: string }>("select handle from fair where id = $1", [placement.slice(5)])
  expect((await page(`/store/fairs/${fair.handle}`)).listings.map(({ id }) => id)).toEqual([products[4].id])
})

test("a region's page mixes kinds in the order they were chosen, and a story goes with its cooperative", async () => {
  const [told, other] = await market.sql<{ id: string; handle: string }>(
    "select id, handle from cooperative where status = 'verified' and story <> '' order by id limit 2"
  )
  const [fair] = await market.sql<{ id: string; handle: string }>(
    "select id, handle from fair where published and deleted_at is null order by id limit 1"
  )
  const of = (kind: string, reference_id: string, times = {}) => ({ ...choice(0, times), kind, reference_id })
  const { version, kinds } = await read()
  expect(kinds).toEqual(["listing", "cooperative", "story", "fair"])
  const chosen = [
    of("story", told.id),
    of("fair", fair.id),
    choice(1),
    of("cooperative", told.id),
    of("cooperative", other.id, { ends_at: minutes(-1) }),
    choice(0),
  ]
  const changed = await change(version, chosen)
  expect([changed.status, changed.body.features.map(({ kind }) => kind)]).toEqual([200, chosen.map(({ kind }) => kind)])
  const ids = { told: told.handle, fair: fair.handle }
  const seen = async (locale: string) => {
    const { order, listings, cooperatives, stories, fairs } = await page("/store/territories/souss-massa", locale)
    const handles = [...stories, ...fairs, ...cooperatives].map(({ handle }) => handle)
    return { order, handles, listings: listings.map(({ id }) => id), lines: stories[0]?.lines ?? "" }
  }
  const [ar, fr] = [await seen("ar"), await seen("fr")]
  expect(ar).toMatchObject({
    order: ["story", "fair", "listing", "cooperative"],
    handles: [ids.told, ids.fair, ids.told],
    listings: [products[1].id, products[0].id],
  })
  expect(ar.lines).toMatch(/\p{Script=Arabic}/u)
  expect(fr.lines).toMatch(/^[^\p{Script=Arabic}]{20,260}$/u)

  // Suspended, it and its story are not to be seen; the organizer is told.
  await market.sql("update cooperative set status = 'suspended' where id = $1", [told.id])
  expect((await seen("ar")).handles).toEqual([ids.fair])
  expect((await read()).features.filter(({ visible }) => !visible).map(({ kind }) => kind)).toEqual([
    "story",
    "cooperative",
  ])
  await market.sql("update cooperative set status = 'verified' where id = $1", [told.id])

  const faults = async (features: Choice[], place?: string) => (await change(version + 1, features, place)).body.faults
  expect(await faults([of("story", told.id), of("story", told.id)])).toEqual([
    { field: "features.1.reference_id", code: "CHOSEN_TWICE" },
  ])
  expect(await faults([of("territory", "MA-09")])).toEqual([{ field: "features.0.kind", code: "NOT_HERE" }])
  expect(await faults([of("fair", fair.id)], `fair:${fair.id}`)).toEqual([
    { field: "features.0.kind", code: "NOT_HERE" },
  ])
  expect(await faults([of("story", fair.id)])).toEqual([{ field: "features.0.reference_id", code: "NOT_FOUND" }])
})

test("stories stand on the home page; what was kept before places mixed kinds is still shown", async () => {
  const [{ id, handle }] = await market.sql<{ id: string; handle: string }>(
    "select id, handle from cooperative where status = 'verified' and story <> '' order by id desc limit 1"
  )
  const { version } = await read("home.stories")
  const story = { kind: "story", reference_id: id, starts_at: null, ends_at: null }
  expect((await change(version, [story], "home.stories")).status).toBe(200)
  const { body } = await market.call<{ stories: Handled[] }>("GET", "/store/home")
  expect(body.stories.map((one) => one.handle)).toEqual([handle])

  await market.sql(
    `update feature_revision set features = coalesce((select jsonb_agg(one - 'kind') from jsonb_array_elements(features) one), '[]')
     where placement = 'home.stories'`
  )
  const kept = await market.call<{ revisions: Placement[] }>("GET", "/admin/placements/home.stories/revisions", {
    token: organizer,
  })
  expect(kept.body.revisions[0].features).toMatchObject([{ ...story, visible: true }])
})

test("what is shown stands higher among listings that fit as well, its answer says so, and it ends when the showing does", async () => {
  type Found = { listings: { id: string; title: string; in_stock: boolean }[]; picked: string[] }
  const words = encodeURIComponent("عسل")
  const search = async (sort = "relevance") =>
    (await market.call<Found>("GET", `/store/listings?locale=ar&q=${words}&sort=${sort}&page_size=48`)).body
  const place = async (id: string) => (await search()).listings.findIndex((one) => one.id === id)
  const pickedNow = async (wanted: boolean, id: string) => {
    const until = Date.now() + 5000
    while (Date.now() < until && (await search()).picked.includes(id) !== wanted) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return (await search()).picked.includes(id)
  }
  const { version } = await read()
  await change(version, [])
  await untilQuiet()
  const { listings, picked } = await search()
  // All of these are honey first of all; the home page may show some.
  const alike = listings.filter(
    ({ id, title, in_stock }) => in_stock && title.startsWith("عسل") && !picked.includes(id)
  )
  const { id: low } = alike[alike.length - 1]
  const before = await place(low)
  const shown = await change(version + 1, [{ ...choice(0, { ends_at: minutes(1) }), reference_id: low }])
  expect(shown.status).toBe(200)
  expect(await pickedNow(true, low)).toBe(true)
  expect(await place(low)).toBeLessThan(before)
  expect((await search("newest")).picked).toEqual([])

  await market.sql("update feature set ends_at = ends_at - interval '61 seconds' where placement = $1", [PLACE])
  await runJob(market, "follow-features")
  expect(await pickedNow(false, low)).toBe(false)
  expect(await place(low)).toBe(before)
})

test("each kind is found by what an organizer types, in any language", async () => {
  const find = async (kind: string, q: string) =>
    (
      await market.call<{ targets: { name: { fr: string } }[]; count: number }>(
        "GET",
        `/admin/feature-targets?kind=${kind}&q=${encodeURIComponent(q)}`,
        { token: organizer }
      )
    ).body
  expect((await find("listing", "safran")).count).toBeGreaterThan(0)
  expect((await find("territory", "سوس")).targets[0].name.fr).toContain("Souss")
  expect((await find("territory", "souss")).count).toBe(1)
  expect((await find("cooperative", "taznakht")).count).toBeGreaterThan(0)
  for (const slip of ["taznakkht", "تازناخت"]) expect((await find("cooperative", slip)).count).toBeGreaterThan(0)
  expect((await find("story", "taznakht")).targets[0].name.fr).toMatch(/taznakht/i)
  expect((await find("fair", "2019")).count).toBeGreaterThan(0)
  expect((await find("cooperative", "%")).count).toBe(0)
})

test("a region's page has a head of its own: a listing, a cooperative or a story leads it from when to when they say", async () => {
  const head = "hero:MA-09"
  type Region = { lead: Featured; featured: Featured }
  const region = async () => (await market.call<Region>("GET", "/store/territories/souss-massa?locale=ar")).body
  const [{ cooperative_id }] = await market.sql<{ cooperative_id: string }>(
    "select cooperative_id from listing where product_id = $1",
    [products[0].id]
  )
  expect((await region()).lead.order).toEqual([])
  const { version, kinds } = await read(head)
  expect(kinds).toEqual(["listing", "cooperative", "story"])
  const story = { ...choice(0, { ends_at: minutes(1) }), kind: "story", reference_id: cooperative_id }
  const kept = (await region()).featured
  const changed = await change(version, [story, choice(1)], head)
  expect(changed.status).toBe(200)
  const now = await region()
  expect([now.lead.order[0], now.lead.stories.length, now.lead.listings[0].id]).toEqual(["story", 1, products[1].id])
  expect(now.featured).toEqual(kept)
  await untilQuiet()
  told.length = 0
  await market.sql("update feature set ends_at = ends_at - interval '61 seconds' where placement = $1", [head])
  await runJob(market, "follow-features")
  await untilQuiet()
  // Another test's placement may turn at the same time.
  expect(told.flat()).toContain(head)
  expect((await region()).lead.order).toEqual(["listing"])

  const listed = await market.call<{ placements: { placement: string }[]; count: number }>(
    "GET",
    "/admin/placements?scope=hero",
    { token: organizer }
  )
  expect(listed.body.count).toBe(12)
  expect(listed.body.placements.map(({ placement }) => placement)).toContain(head)
  expect((await change(0, [choice(0)], "hero:MA-CAS")).status).toBe(400)
  expect((await change(0, [choice(0)], "hero:MA-99")).status).toBe(404)
})
