import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { buyAsGuest, chooseGoods } from "./support/market"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

// A browser without script counts the pages' scripts as failed.
test.use({ javaScriptEnabled: false, expected: /\.js csp$/ })

test("the search filters and turns its pages without script", async ({ page }) => {
  const shop = new Shop(page, "fr")
  const { search, form } = shop.words
  const [{ region }] = await chooseGoods("fr", 1)
  const count = () =>
    shop.main
      .getByRole("status")
      .innerText()
      .then((text) => Number(text.match(/\d+/)?.[0]))
  await shop.open("/search")
  const all = await count()

  await shop.main.getByRole("navigation", { name: form.pages }).getByRole("link", { name: form.next }).click()
  await expect(page).toHaveURL(/[?&]page=2/)
  await expect(shop.main.getByRole("article").first()).toBeVisible()

  await shop.open("/search")
  await shop.main.getByText(search.filters, { exact: true }).click()
  const regions = shop.main.getByRole("group", { name: search.field.region, exact: true })
  await regions.getByRole("checkbox", { name: region.name }).check()
  await shop.main.getByRole("button", { name: search.apply }).click()
  await expect(page).toHaveURL(new RegExp(`region=${region.id}`))
  expect(await count()).toBeGreaterThan(0)
  expect(await count()).toBeLessThan(all)
})

test.describe("an address of nothing", () => {
  const nothing = ["/listings/nothing-of-that-name", "/fairs/page/99", "/nothing/of/that/name"]
  const addresses = locales.flatMap((locale) => nothing.map((path) => `/${locale}${path}`))
  test.use({ expected: new RegExp(`\\.js csp$|(${addresses.join("|")})\\)?$`) })

  for (const locale of locales) {
    test(`says so and helps without script (${locale})`, async ({ page }) => {
      const shop = new Shop(page, locale)
      for (const path of nothing) {
        const response = await page.goto(`/${locale}${path}`)
        expect(response?.status(), path).toBe(404)
        await expect(page.locator("html")).toHaveAttribute("lang", locale)
        await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr")
        await expect(page.getByRole("heading", { level: 1, name: shop.words.notFound.title })).toBeVisible()
        await expect(shop.main.getByRole("link", { name: shop.words.notFound.home, exact: true })).toBeVisible()
      }
    })
  }
})

test("a purchase is tracked without script", async ({ page }) => {
  const shop = new Shop(page, "ar")
  const { reference, phone } = await buyAsGuest()
  await shop.open("/track")
  await new TrackPage(shop).ask(reference, phone)
  await new PurchasePage(shop).expectFollowed(reference)
})
