import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { prepare, variantsOf as plentiful } from "../harness/buyer"
import { untilIndexFilled, within2s } from "../harness/filled-index"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"

/** A reduction is told with what was asked before and until when, everywhere, within two seconds, and never made up. */
let market: Market
let token: string

type Card = { id: string; handle: string; price_from: number; former_price: number | null; sale_until: string | null }
type Variant = { id: string; price: number; former_price: number | null; sale_until: string | null }
type List = { listings: Card[]; count: number }

beforeAll(async () => {
  market = await openMarket()
  token = await staffToken(market, "administrator")
  await untilIndexFilled(market)
})
afterAll(() => market.close())

const read = async <T>(path: string): Promise<T> => {
  const { status, body } = await market.call<T>("GET", path)
  if (status !== 200) throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
  return body
}
const card = async ({ handle, cooperative }: { handle: string; cooperative: { handle: string } }) =>
  (await read<List>(`/store/listings?cooperative=${cooperative.handle}&page_size=48`)).listings.find(
    (one) => one.handle === handle
  )
const variantsOf = async (handle: string) =>
  (await read<{ listing: { variants: Variant[] } }>(`/store/listings/${handle}`)).listing.variants

/** A listing of one variant that costs what it always did. */
async function plainListing(skip = 0) {
  const { listings } = await read<{
    listings: (Card & { variant_id: string | null; cooperative: { handle: string } })[]
  }>("/store/listings?page_size=48&sort=newest")
  const plain = listings.filter((one) => one.variant_id !== null && one.former_price === null)[skip]
  return { ...plain, variant_id: plain.variant_id as string }
}

const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await market.call<{ price_list: { id: string; prices: { id: string }[] } }>(method, path, {
    body,
    token,
  })
  expect([path, answer.status]).toEqual([path, 200])
  return answer.body.price_list
}

const sale = (prices: { variant_id: string; amount: number }[], more: object = {}) =>
  ask("POST", "/admin/price-lists", {
    title: "Sale",
    description: "Sale",
    type: "sale",
    status: "active",
    starts_at: new Date().toISOString(),
    ends_at: "2099-12-31T22:00:00.000Z",
    prices: prices.map((price) => ({ ...price, currency_code: "mad" })),
    ...more,
  })

test("the demo's sales are on cards, in the filter and its count, and each was dearer before", async () => {
  const { listings, count } = await read<List>("/store/listings?on_sale=true&page_size=48")
  expect(count).toBe(listings.length)
  expect(count).toBeGreaterThan(5)
  for (const one of listings) {
    const variants = await variantsOf(one.handle)
    expect(variants.some((variant) => (variant.former_price ?? 0) > variant.price && variant.sale_until)).toBe(true)
  }
  const { facets } = await read<{ facets: Record<string, { value: string; count: number }[]> }>(
    "/store/listings?facets=true&page_size=1"
  )
  expect(facets.on_sale.find(({ value }) => value === "true")?.count).toBe(count)
  expect((await read<{ sales: Card[] }>("/store/home")).sales.every((one) => one.former_price !== null)).toBe(true)
})

test("a sale begins and ends on its listing and in the lists within two seconds", async () => {
  const listing = await plainListing()
  const price = listing.price_from
  const list = await sale([{ variant_id: listing.variant_id, amount: price - 5 }])
  await within2s(async () => (await card(listing))?.price_from === price - 5)
  expect(await card(listing)).toMatchObject({ former_price: price, sale_until: "2099-12-31" })
  expect((await variantsOf(listing.handle))[0]).toMatchObject({ price: price - 5, former_price: price })

  expect((await market.call("DELETE", `/admin/price-lists/${list.id}`, { token })).status).toBe(200)
  await within2s(async () => (await card(listing))?.former_price === null)
  expect((await card(listing))?.price_from).toBe(price)
})

test("a sale switched off, on again and set to begin later is so within two seconds", async () => {
  const listing = await plainListing(2)
  const price = listing.price_from
  const list = await sale([{ variant_id: listing.variant_id, amount: price - 2 }], { status: "draft" })
  const shown = async (expected: number) => within2s(async () => (await card(listing))?.price_from === expected)
  const change = (body: object) => ask("POST", `/admin/price-lists/${list.id}`, body)
  await change({ status: "active" })
  await shown(price - 2)
  await change({ status: "draft" })
  await shown(price)
  await change({ status: "active", starts_at: "2099-01-01T00:00:00.000Z" })
  await change({ starts_at: new Date().toISOString() })
  await shown(price - 2)
  await market.call("DELETE", `/admin/price-lists/${list.id}`, { token })
})

test("a code that names nothing is told so and stops nothing; one of the market's counts in whatever case", async () => {
  const [variant] = await plentiful(market, 1)
  const withCode = (code: string) => prepare(market, [variant], { codes: { [variant.cooperative_id]: code } }, 3)
  const plain = await prepare(market, [variant], {}, 3)
  const nothing = await withCode("NONSENSE")
  expect(nothing.status).toBe(200)
  expect(nothing.body).toMatchObject({ placeable: true, total: plain.body.total })
  expect(nothing.body.parcels).toMatchObject([{ code: { code: "NONSENSE", applied: false } }])
  const welcome = await withCode(" marhaba10")
  expect(welcome.body.parcels).toMatchObject([{ code: { code: "MARHABA10", applied: true } }])
  expect(welcome.body.total).toBeLessThan(plain.body.total)
})

test("a price raised during a sale is no former price", async () => {
  const listing = await plainListing(1)
  const price = listing.price_from
  const list = await sale([{ variant_id: listing.variant_id, amount: price - 1 }])
  await within2s(async () => (await card(listing))?.former_price === price)
  const { id, prices } = await market
    .call<{ variant: { id: string; prices: { id: string; price_list_id?: string | null }[] } }>(
      "GET",
      `/admin/products/${listing.id}/variants/${listing.variant_id}?fields=id,*prices`,
      { token }
    )
    .then(({ body }) => body.variant)
  const raised = await market.call("POST", `/admin/products/${listing.id}/variants/${id}`, {
    body: { prices: [{ id: prices[0].id, currency_code: "mad", amount: price * 2 }] },
    token,
  })
  expect(raised.status).toBe(200)
  await within2s(async () => (await card(listing))?.former_price === null)
  expect((await card(listing))?.price_from).toBe(price - 1)
  await market.call("DELETE", `/admin/price-lists/${list.id}`, { token })
})

test("a province answers with its trades and its neighbours, a fair with what it goes on selling", async () => {
  type Place = {
    trades: { listings_count: number }[]
    provinces: { id: string; listings_count: number }[]
    nearby: { province: { id: string }; region: { id: string } }[]
    territory: { id: string; listings_count: number }
  }
  const region = await read<Place>("/store/territories/souss-massa")
  expect(region.nearby).toEqual([])
  expect(region.provinces.reduce((sum, one) => sum + one.listings_count, 0)).toBe(region.territory.listings_count)
  const province = await read<Place>("/store/territories/taroudannt")
  expect(province.trades.length).toBeGreaterThan(0)
  expect(province.nearby.length).toBeGreaterThan(0)
  for (const one of province.nearby) expect([one.region.id, one.province.id === "MA-TAR"]).toEqual(["MA-09", false])
  const { fairs } = await read<{ fairs: { handle: string; state: string; listings_count: number }[] }>("/store/fairs")
  const selling = fairs.filter(({ state, listings_count }) => state === "closed" && listings_count > 0)
  expect(selling.length).toBeGreaterThan(0)
  for (const { handle, listings_count } of selling) {
    expect((await read<List>(`/store/listings?fair=${handle}&page_size=1`)).count).toBe(listings_count)
  }
})

test("what is related is by the same maker, or of the same craft by others", async () => {
  type Related = { cooperative: { handle: string } }[]
  const { listing, related } = await read<{
    listing: { handle: string; cooperative: { handle: string } }
    related: { maker: (Card & Related[number])[]; craft: (Card & Related[number])[] }
  }>("/store/listings/souss-culinary-argan-oil")
  const maker = listing.cooperative.handle
  expect(related.maker.length).toBeGreaterThan(0)
  expect(related.maker.every((one) => one.cooperative.handle === maker && one.handle !== listing.handle)).toBe(true)
  expect(related.craft.length).toBeGreaterThan(0)
  expect(related.craft.every((one) => one.cooperative.handle !== maker)).toBe(true)
})

test("what is in season is by the month of today", async () => {
  const { listings } = await read<List>("/store/listings?in_season=true&page_size=48")
  const month = Number(new Date().toISOString().slice(5, 7))
  for (const { handle } of listings.slice(0, 6)) {
    const { listing } = await read<{ listing: { season: number[] | null } }>(`/store/listings/${handle}`)
    expect(listing.season).toContain(month)
  }
})
