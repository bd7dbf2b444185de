import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { variantsOf, type Variant } from "../harness/buyer"
import { untilIndexFilled, within2s } from "../harness/filled-index"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"
import { countStatements, untilQuiet } from "../harness/statements"

/** What every page of the storefront reads. */
let market: Market
let administrator: string
let variants: Variant[]

type Card = {
  id: string
  handle: string
  title: string
  price_from: number
  in_stock: boolean
  signs: string[]
  region: { id: string; handle: string; name: string }
  province: { id: string }
  cooperative: { handle: string; name: string }
}
type List = {
  listings: Card[]
  count: number
  facets: Record<string, { value: string; count: number }[]> | null
  price_range: { min: number; max: number } | null
}

beforeAll(async () => {
  market = await openMarket()
  administrator = await staffToken(market, "administrator")
  variants = await variantsOf(market, 6)
  await untilIndexFilled(market)
})
afterAll(() => market.close())

const read = async <T>(path: string): Promise<T> => {
  const { status, body } = await market.call<T>("GET", path)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
const list = (asked: string) => read<List>(`/store/listings?${asked}`)

const arabic = /[\u0600-\u06FF]/

test("each language gets its own words, and only its own", async () => {
  const words: Record<string, string[]> = {}
  for (const locale of ["ar", "fr", "en"]) {
    const { regions } = await read<{ regions: { name: string; provinces: { name: string }[] }[] }>(
      `/store/territories?locale=${locale}`
    )
    const { categories } = await read<{ categories: { name: string; children: { name: string }[] }[] }>(
      `/store/categories?locale=${locale}`
    )
    const { listings } = await list(`locale=${locale}&page_size=48`)
    const { cooperatives } = await read<{ cooperatives: { name: string; summary: string }[] }>(
      `/store/cooperatives?locale=${locale}&page_size=48`
    )
    const { fairs } = await read<{ fairs: { name: string }[] }>(`/store/fairs?locale=${locale}`)
    expect(regions).toHaveLength(12)
    expect(regions.flatMap((region) => region.provinces)).toHaveLength(75)
    words[locale] = [
      ...regions.flatMap((region) => [region.name, ...region.provinces.map((province) => province.name)]),
      ...categories.flatMap((one) => [one.name, ...one.children.map((child) => child.name)]),
      ...listings.flatMap((card) => [card.title, card.region.name]),
      ...cooperatives.map((one) => one.summary),
      ...fairs.map((fair) => fair.name),
    ]
    expect(words[locale].filter((word) => !word.trim())).toEqual([])
    expect(words[locale].filter((word) => arabic.test(word) !== (locale === "ar"))).toEqual([])
  }
  expect(words.fr).not.toEqual(words.en)
  const { listings: unsaid } = await list("page_size=1")
  expect(arabic.test(unsaid[0].title)).toBe(true)
})

test("every page of every language answers for every handle of the sitemap", async () => {
  const map = await read<{
    listings: { handle: string }[]
    cooperatives: string[]
    territories: string[]
    categories: string[]
    fairs: string[]
    pages: number
  }>("/store/sitemap")
  expect([map.listings.length, map.territories.length, map.pages]).toEqual([(await list("page_size=1")).count, 87, 1])
  const paths = [
    ...map.listings.slice(0, 12).map(({ handle }) => `listings/${handle}`),
    ...map.cooperatives.slice(0, 12).map((handle) => `cooperatives/${handle}`),
    ...map.territories.slice(0, 15).map((handle) => `territories/${handle}`),
    ...map.categories.slice(0, 8).map((handle) => `categories/${handle}`),
    ...map.fairs.map((handle) => `fairs/${handle}`),
    "home",
  ]
  for (const path of paths) for (const locale of ["ar", "fr", "en"]) await read(`/store/${path}?locale=${locale}`)
  for (const kind of ["listings", "cooperatives", "territories", "categories", "fairs"]) {
    const answer = await market.call("GET", `/store/${kind}/no-such-handle`)
    expect([kind, answer.status, answer.body.code]).toEqual([kind, 404, "NOT_FOUND"])
  }
})

test("the pages of the list hold every listing once, to the last, in every order", async () => {
  for (const sort of ["relevance", "newest", "popular", "price_asc", "price_desc"]) {
    const { count } = await list(`page_size=7&sort=${sort}`)
    const seen: Card[] = []
    for (let page = 1; (page - 1) * 7 < count; page++)
      seen.push(...(await list(`page_size=7&page=${page}&sort=${sort}`)).listings)
    expect(seen).toHaveLength(count)
    expect(new Set(seen.map((card) => card.id)).size).toBe(count)
    const prices = seen.map((card) => card.price_from)
    if (sort === "price_asc") expect(prices).toEqual([...prices].sort((a, b) => a - b))
    expect((await list(`page_size=7&page=${Math.ceil(count / 7) + 1}&sort=${sort}`)).listings).toEqual([])
  }
})

test("filters narrow: any value within one, all of several; the counts say what there is", async () => {
  const whole = await list("facets=true&page_size=48")
  const [region, other] = whole.facets?.region ?? []
  const one = await list(`region=${region.value}&page_size=48`)
  const two = await list(`region=${region.value}&region=${other.value}&page_size=48`)
  expect([one.count, two.count]).toEqual([region.count, region.count + other.count])
  expect(one.listings.every((card) => card.region.id === region.value)).toBe(true)
  const [{ province }] = (await list(`region=${other.value}&page_size=1`)).listings
  const beyond = whole.facets?.province.find(({ value }) => value === province.id)
  const places = `region=${region.value}&province=${beyond?.value}`
  const somewhere = await list(`${places}&facets=true&page_size=48`)
  expect(somewhere.count).toBe(region.count + (beyond?.count ?? NaN))
  expect([somewhere.facets?.region, somewhere.facets?.province]).toEqual([whole.facets?.region, whole.facets?.province])
  const soon = await list(`lead_max=3&page_size=48`)
  const days = (whole.facets?.lead_time ?? []).filter(({ value }) => Number(value) <= 3)
  expect(soon.count).toBe(days.reduce((sum, { count }) => sum + count, 0))
  const narrowed = await list(`region=${region.value}&facets=true&page_size=48`)
  const category = narrowed.facets?.category[0]
  const both = await list(`region=${region.value}&category=${category?.value}&page_size=48`)
  expect(both.count).toBe(category?.count)
  expect(both.count).toBeLessThanOrEqual(one.count)
  const { min, max } = whole.price_range ?? { min: 0, max: 0 }
  const middle = Math.round((min + max) / 4)
  const cheap = await list(`price_max=${middle}&page_size=48`)
  const dear = await list(`price_min=${middle + 0.01}&page_size=48`)
  expect(cheap.listings.every((card) => card.price_from <= middle)).toBe(true)
  expect(cheap.count + dear.count).toBe(whole.count)
  const sign = whole.facets?.sign[0]
  const signed = await list(`sign=${sign?.value}&in_stock=true&women_led=true&page_size=48`)
  expect(signed.listings.every((card) => card.signs.includes(String(sign?.value)) && card.in_stock)).toBe(true)
  expect((await list(`region=${region.value}&price_min=${max + 1}`)).count).toBe(0)
})

test("with words too the values of a filter are counted without it, and another order has the same listings", async () => {
  const asked = "q=argan&locale=fr&facets=true&page_size=48"
  const whole = await list(asked)
  const [region, other] = whole.facets?.region ?? []
  expect(other.count).toBeGreaterThan(0)
  expect(whole.facets?.region.reduce((sum, { count }) => sum + count, 0)).toBe(whole.count)
  const there = await list(`${asked}&region=${region.value}&price_min=1`)
  expect(there.facets?.region).toEqual(whole.facets?.region)
  expect(there.price_range).toEqual((await list(`${asked}&region=${region.value}`)).price_range)
  const cheapest = await list(`${asked}&sort=price_asc`)
  const prices = cheapest.listings.map((card) => card.price_from)
  expect(prices).toEqual([...prices].sort((a, b) => a - b))
  expect(cheapest.listings.map(({ id }) => id).sort()).toEqual(whole.listings.map(({ id }) => id).sort())
  expect([cheapest.facets, cheapest.price_range]).toEqual([whole.facets, whole.price_range])
})

test("a word finds the same in the three languages, misspelt too; what is nowhere finds nothing", async () => {
  const [card] = (await list("locale=fr&page_size=1&sort=price_desc")).listings
  for (const locale of ["ar", "fr", "en"]) {
    const { listing } = await read<{ listing: Card }>(`/store/listings/${card.handle}?locale=${locale}`)
    const found = await list(`locale=fr&q=${encodeURIComponent(listing.title)}&page_size=48`)
    expect([locale, found.listings.map((one) => one.id).includes(card.id)]).toEqual([locale, true])
  }
  const [arabicWord, frenchWord] = await Promise.all(
    ["زعفران", "safran"].map((q) => list(`q=${encodeURIComponent(q)}&page_size=48`))
  )
  expect(arabicWord.count).toBeGreaterThan(0)
  expect(new Set(arabicWord.listings.map((one) => one.id))).toEqual(new Set(frenchWord.listings.map((one) => one.id)))
  expect((await list("q=saffrran")).count).toBeGreaterThan(0)
  const exactly = await read<List & { exact: number | null }>("/store/listings?q=safran&page_size=48")
  expect(exactly.exact).toBeGreaterThan(0)
  expect(exactly.exact).toBeLessThan(exactly.count)
  expect(await list("q=safran&sort=newest&page_size=1")).toMatchObject({ count: exactly.count, exact: null })
  expect((await list("q=zzzzqqqqxxxx")).count).toBe(0)
})

test("a changed price and a sold-out shelf are on the list within two seconds", async () => {
  const [{ handle, variant_id, product_id, inventory_item_id }] = variants
  const cardOf = async () =>
    (await list(`cooperative=${await cooperativeOf(handle)}&page_size=48`)).listings.find(
      (card) => card.handle === handle
    )
  const priced = await market.call("POST", `/admin/products/${product_id}/variants/${variant_id}`, {
    body: { prices: [{ currency_code: "mad", amount: 3.25 }] },
    token: administrator,
  })
  expect(priced.status).toBe(200)
  await within2s(async () => (await cardOf())?.price_from === 3.25)

  const items = await market.sql<{ item: string; location: string }>(
    `select ii.inventory_item_id as item, lev.location_id as location from product_variant_inventory_item ii
     join product_variant v on v.id = ii.variant_id join inventory_level lev on lev.inventory_item_id = ii.inventory_item_id where v.product_id = $1`,
    [product_id]
  )
  expect(items.map(({ item }) => item)).toContain(inventory_item_id)
  for (const { item, location } of items) {
    const answer = await market.call("POST", `/admin/inventory-items/${item}/location-levels/${location}`, {
      body: { stocked_quantity: 0 },
      token: administrator,
    })
    expect(answer.status).toBe(200)
  }
  await within2s(async () => (await cardOf())?.in_stock === false)
})

const cooperativeOf = async (handle: string) => {
  const [row] = await market.sql<{ handle: string }>(
    "select c.handle from cooperative c join listing l on l.cooperative_id = c.id join product p on p.id = l.product_id where p.handle = $1",
    [handle]
  )
  return row.handle
}

const tell = (name: string, data: object) => market.container.resolve(Modules.EVENT_BUS).emit({ name, data })

test("a badge is gone from card, page, cooperative and filter once its sign is past its day or no longer verified", async () => {
  const signs = await market.sql<{ id: string; kind: string; handle: string; product_id: string; cooperative: string }>(
    `select s.id, s.kind, p.handle, p.id as product_id, c.handle as cooperative from quality_sign s join sign_bearer b on b.sign_id = s.id
     join product p on p.id = b.product_id join cooperative c on c.id = s.cooperative_id
     where s.verified_at is not null and s.expires_at > now() and c.status = 'verified'
       and (select count(*) from sign_bearer x where x.product_id = p.id) = 1
       and (select count(*) from quality_sign y where y.cooperative_id = c.id) = 1 limit 2`
  )
  expect(signs.length).toBeGreaterThan(0)
  const everywhere = async ({ kind, handle, cooperative }: (typeof signs)[number]) => {
    const page = await read<{ listing: Card & { sign_details: unknown[] }; cooperative: object }>(
      `/store/listings/${handle}`
    )
    const shop = await read<{ signs: { kind: string }[] }>(`/store/cooperatives/${cooperative}`)
    const { listings } = await list(`cooperative=${cooperative}&sign=${kind}&page_size=48`)
    const whole = await list(`cooperative=${cooperative}&page_size=48`)
    return [
      page.listing.signs.includes(kind) || page.listing.sign_details.length > 0,
      shop.signs.some((sign) => sign.kind === kind),
      listings.some((card) => card.handle === handle),
      whole.listings.some((card) => card.handle === handle && card.signs.includes(kind)),
    ]
  }
  const changes = [
    "expires_at = now() - interval '2 days'",
    "verified_at = null",
    "verified_at = now(), expires_at = now() + interval '300 days'",
  ]
  for (const [index, change] of changes.entries()) {
    const sign = signs[index % signs.length]
    const shown = change.includes("300 days")
    const target = shown ? signs[0] : sign
    await market.sql(`update quality_sign set ${change} where id = $1`, [target.id])
    await tell("listing.changed", { product_ids: [target.product_id] })
    await within2s(async () => (await everywhere(target)).every((one) => one === shown))
  }
})

test("a suspended cooperative is nowhere; reinstated it is everywhere again", async () => {
  const { handle, cooperative_id } = variants[1]
  const cooperative = await cooperativeOf(handle)
  const gone = async () => {
    const [page, shop, prices] = await Promise.all(
      [
        `/store/listings/${handle}`,
        `/store/cooperatives/${cooperative}`,
        `/store/listings/${handle}/delivery?province=MA-CAS`,
      ].map((path) => market.call("GET", path))
    )
    const shops = await Promise.all(
      [1, 2].map((number) =>
        read<{ cooperatives: { handle: string }[] }>(`/store/cooperatives?page_size=48&page=${number}`)
      )
    )
    const map = await read<{ cooperatives: string[]; listings: { handle: string }[] }>("/store/sitemap")
    return [
      page.status === 404,
      shop.status === 404,
      prices.status === 404,
      !shops.some(({ cooperatives }) => cooperatives.some((one) => one.handle === cooperative)),
      (await list(`cooperative=${cooperative}`)).count === 0,
      !map.cooperatives.includes(cooperative) && !map.listings.some((one) => one.handle === handle),
    ]
  }
  for (const [status, expected] of [
    ["suspended", true],
    ["verified", false],
  ] as const) {
    await market.sql("update cooperative set status = $2 where id = $1", [cooperative_id, status])
    await tell("cooperative.changed", { ids: [cooperative_id] })
    await within2s(async () => ((await list(`cooperative=${cooperative}`)).count === 0) === expected)
    expect(await gone()).toEqual(Array(6).fill(expected))
  }
})

test("no read sends more statements when three hundred more cooperatives are in the market", async () => {
  const { cooperatives, territories, categories, fairs } = await read<{
    cooperatives: string[]
    territories: string[]
    categories: string[]
    fairs: string[]
  }>("/store/sitemap")
  const paths = [
    "/store/home",
    "/store/territories",
    `/store/territories/${territories[0]}`,
    "/store/listings?facets=true",
    `/store/listings/${variants[2].handle}`,
    `/store/listings/${variants[2].handle}/delivery?province=MA-CAS`,
    "/store/cooperatives",
    `/store/cooperatives/${cooperatives[0]}`,
    "/store/categories",
    `/store/categories/${categories[0]}`,
    "/store/fairs",
    `/store/fairs/${fairs[0]}`,
    "/store/sitemap",
  ]
  const counted = async (asked = paths) => {
    const counts: Record<string, number> = {}
    for (const path of asked) {
      await read(path)
      counts[path] = await countStatements(() => read(path))
    }
    return counts
  }
  const few = await counted()
  expect(Math.min(...Object.values(few))).toBeGreaterThan(0)
  await market.sql(
    `insert into cooperative select (jsonb_populate_record(c, jsonb_build_object('id', c.id || '_' || n, 'handle', c.handle || '-' || n))).*
     from cooperative c, generate_series(1, 300) n where c.id = $1`,
    [variants[2].cooperative_id]
  )
  expect((await read<{ count: number }>("/store/cooperatives")).count).toBeGreaterThan(300)
  const many = await counted()
  const more = paths.filter((path) => many[path] > few[path])
  // A minute that begins starts several jobs, which may last as long as three reads do: those are counted once more.
  if (more.length) await untilQuiet()
  const again = await counted(more)
  expect(more.filter((path) => again[path] > few[path]).map((path) => [path, few[path], again[path]])).toEqual([])
  const seen = new Set<string>()
  const { count } = await read<{ count: number }>("/store/cooperatives?page_size=48")
  for (let page = 1; (page - 1) * 48 < count; page++) {
    const { cooperatives: more } = await read<{ cooperatives: { handle: string }[] }>(
      `/store/cooperatives?page_size=48&page=${page}`
    )
    for (const one of more) seen.add(one.handle)
  }
  expect(seen.size).toBe(count)
})

test("a photo uploaded to a product takes the place of its drawings, and leaves it to them again", async () => {
  const { id, handle } = (await list("page_size=1&page=4")).listings[0]
  type Shown = { src: string; widths: number[]; illustration: boolean }
  const page = async () =>
    (await read<{ listing: { images: Shown[]; image: Shown | null } }>(`/store/listings/${handle}?locale=en`)).listing
  const drawn = (await page()).images
  expect(drawn.length).toBeGreaterThan(1)
  expect(drawn.every(({ illustration }) => illustration)).toBe(true)

  const photo = "http://localhost:9000/static/a-photo.jpg"
  const put = (images: { url: string }[]) =>
    market.call("POST", `/admin/products/${id}`, { body: { images }, token: administrator })
  expect((await put([{ url: photo }])).status).toBe(200)
  await within2s(async () => (await page()).image?.src === photo)
  expect(await page()).toMatchObject({ images: [{ src: photo, widths: [], illustration: false }] })

  expect((await put([])).status).toBe(200)
  await within2s(async () => (await page()).images.length === drawn.length)
  expect((await page()).images).toEqual(drawn)
})
