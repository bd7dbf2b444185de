import type { Page } from "@playwright/test"
import { Shop } from "./pages/shop"
import { chooseGoods } from "./support/market"
import { expect, test } from "./support/visit"

test.use({ expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ })

/** Addresses the device keeps, by the cache they are in. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const paths = async (name: string) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await paths(name)] as const)))
  })

test("the last pages and the basket open without network, and nothing personal is kept", async ({ page, context }) => {
  const shop = new Shop(page, "fr")
  const { nav, offline } = shop.words
  const [goods] = await chooseGoods("fr", 1)
  await shop.open("/regions")
  await expect.poll(async () => (await kept(page))["maarid-shells"] ?? []).toEqual(["/fr/offline", "/fr/basket"])
  await shop.putInBasket(goods)
  await shop.open("/checkout")
  await shop.open("/account")
  const caches = await kept(page)
  expect(caches["maarid-pages"].sort()).toEqual([`/fr/listings/${goods.handle}`, "/fr/regions"])
  expect(
    Object.values(caches)
      .flat()
      .filter((path) => /\/api\/|checkout|account|purchases/.test(path))
  ).toEqual([])

  await context.setOffline(true)
  await shop.open(`/listings/${goods.handle}`)
  await expect(shop.main.getByRole("heading", { level: 1, name: goods.title })).toBeVisible()
  await shop.openBasket()
  await expect(shop.main.getByRole("link", { name: goods.title, exact: true })).toBeVisible()

  await shop.open("/fairs")
  await expect(shop.main.getByRole("heading", { level: 1, name: offline.title })).toBeVisible()
  await shop.main.getByRole("navigation", { name: offline.seen }).getByRole("link", { name: goods.title }).click()
  await expect(shop.main.getByRole("heading", { level: 1, name: goods.title })).toBeVisible()
  await page.goBack()
  await expect(shop.main.getByRole("link", { name: nav.basket }).or(shop.main.getByText(offline.basket))).toBeVisible()
})

test("the market can be installed, by its name in each language", async ({ page, request }) => {
  for (const [locale, dir] of [
    ["ar", "rtl"],
    ["fr", "ltr"],
    ["en", "ltr"],
  ]) {
    await page.goto(`/${locale}`)
    const address = await page.locator("link[rel=manifest]").getAttribute("href")
    const manifest = await (await request.get(address ?? "")).json()
    expect(manifest).toMatchObject({ lang: locale, dir, start_url: `/${locale}`, display: "standalone" })
    expect(await (await request.get(`/${locale}/coop/manifest.webmanifest`)).json()).toMatchObject({
      ...{ dir, display: "standalone" },
      ...{ start_url: `/${locale}/coop`, scope: `/${locale}/coop` },
    })
    for (const { src } of manifest.icons) expect((await request.get(src)).headers()["content-type"]).toBe("image/png")
  }
})
