import type { Page } from "@playwright/test"
import { violations } from "./checks/axe"
import { callsDuring, forget, withoutBackend } from "./support/calls"
import { call, chooseGoods, demoMember, given, leaveInStock, sql, staffToken } from "./support/market"
import { expect, test } from "./support/visit"
import { locales, words } from "./support/words"

/** A page is loaded whole and left alone until the browser has nothing more to ask. */
async function look(page: Page, path: string) {
  await page.goto(path)
  await page.waitForLoadState("networkidle")
}

test("a page that is warm asks the backend nothing, a cold one asks once or twice", async ({ page }) => {
  const [{ handle, region, cooperative }] = await chooseGoods("fr", 1)
  const pages = [
    { path: "/fr", tag: "home", most: 1 },
    { path: `/fr/listings/${handle}`, tag: `listing:${handle}`, most: 1 },
    { path: `/fr/regions/${region.handle}`, tag: `territory:${region.handle}`, most: 2 },
    { path: `/fr/cooperatives/${cooperative.handle}`, tag: `cooperative:${cooperative.handle}`, most: 2 },
    { path: "/fr/categories/carpets", tag: "category:carpets", most: 2 },
    { path: "/fr/fairs/oujda-2019", tag: "fair:oujda-2019", most: 2 },
  ]
  const asked: string[] = []
  page.on("request", (request) => {
    if (/\/api\/|\/store\//.test(new URL(request.url()).pathname)) asked.push(request.url())
  })
  for (const { path, tag, most } of pages) {
    await test.step(path, async () => {
      await look(page, path)
      await forget([tag])
      const cold = await callsDuring(() => look(page, path))
      expect(cold.length, `${cold}`).toBeGreaterThan(0)
      expect(cold.length, `${cold}`).toBeLessThanOrEqual(most)
      expect(await callsDuring(() => look(page, path))).toEqual([])
    })
  }
  expect(asked, "the browser asks nothing while the basket is empty").toEqual([])
})

test.describe("an address of nothing", () => {
  test.use({ expected: /404/ })
  for (const locale of locales) {
    test(`is a real 404 in its language (${locale})`, async ({ page }) => {
      for (const kind of ["listings", "regions", "cooperatives", "categories", "fairs"]) {
        const response = await page.goto(`/${locale}/${kind}/nothing-of-that-name`)
        expect(response?.status(), kind).toBe(404)
        await expect(page.locator("html")).toHaveAttribute("lang", locale)
        await expect(page.getByRole("heading", { level: 1, name: words[locale].notFound.title })).toBeVisible()
      }
    })
  }
})

test("a page is kept, an address of nothing is not", async ({ request }) => {
  const twice = async (path: string) => {
    await request.get(path)
    return (await request.get(path)).headers()["x-nextjs-cache"]
  }
  expect(await twice("/fr/regions")).toBe("HIT")
  expect(await twice("/fr/listings/nothing-that-was-ever-there")).toBe("MISS")
})

test("a price changed by the administration is on the page within two seconds", async ({ page }) => {
  const [{ handle }] = await chooseGoods("en", 1)
  type Variant = { id: string; prices: { id: string; currency_code: string; amount: number }[] }
  const token = await staffToken("administrator")
  const find = `/admin/products?handle=${handle}&fields=id,*variants,*variants.prices`
  const { body } = await call<{ products: { id: string; variants: Variant[] }[] }>("GET", find, { token })
  const [{ id, variants }] = body.products
  const [price] = variants[0].prices
  await look(page, `/en/listings/${handle}`)

  const amount = 731
  const changed = await call("POST", `/admin/products/${id}/variants/${variants[0].id}`, {
    body: { prices: [{ id: price.id, currency_code: price.currency_code, amount }] },
    token,
  })
  expect(changed.status).toBe(200)
  await expect(async () => {
    const html = await (await page.request.get(`${given("STOREFRONT_URL")}/en/listings/${handle}`)).text()
    expect(html).toContain(`>${amount}<`)
  }).toPass({ timeout: 2000, intervals: [100] })
})

test("stock a member changes at the desk is on the page within two seconds", async ({ page }) => {
  const { login: email, password, cooperative } = demoMember()
  const { body } = await call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email, password },
  })
  const [thing] = await sql<{ id: string; handle: string; variant_id: string }>(
    `select l.id, p.handle, min(v.id) as variant_id from product p join product_variant v on v.product_id = p.id
     join listing l on l.product_id = p.id join cooperative c on c.id = l.cooperative_id and c.handle = $1
     where p.status = 'published' group by l.id, p.handle having count(*) = 1 order by p.handle limit 1`,
    [cooperative]
  )
  const said = words.en
  await look(page, `/en/listings/${thing.handle}`)
  await expect(page.getByRole("main").getByRole("button", { name: said.addToBasket.add })).toBeEnabled()
  await leaveInStock(thing.handle, 1)
  const changed = await call("POST", `/coop/listings/${thing.id}/stock`, {
    body: { key: crypto.randomUUID(), variant_id: thing.variant_id, change: -1 },
    token: body.token,
  })
  expect(changed.status, JSON.stringify(changed.body)).toBe(200)
  await expect(async () => {
    const html = await (await page.request.get(`${given("STOREFRONT_URL")}/en/listings/${thing.handle}`)).text()
    expect(html).toContain(said.listing.soldOut)
  }).toPass({ timeout: 2_000, intervals: [100] })
  await leaveInStock(thing.handle, 8)
})

test.describe("while the backend answers nobody", () => {
  // The browser tells the same failure as an error of React's, without its words.
  test.use({ expected: /500|React error #441/ })
  for (const locale of locales) {
    test(`kept pages stand, and another one says that the fault is ours (${locale})`, async ({ page }) => {
      await look(page, `/${locale}/regions`)
      await withoutBackend(async () => {
        expect((await page.goto(`/${locale}/regions`))?.status()).toBe(200)
        expect((await page.goto(`/${locale}/search?q=zellige`))?.status()).toBe(500)
        await expect(page.getByRole("main").getByRole("link")).toHaveAttribute("href", `/${locale}`)
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme })
          expect(await violations(page), colorScheme).toEqual([])
        }
      })
      const main = page.getByRole("main")
      await main.getByRole("button").click()
      await expect(main.getByRole("status")).toBeVisible()
    })
  }
})
