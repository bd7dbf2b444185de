import { violations } from "./checks/axe"
import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { withoutSearch } from "./support/calls"
import { chooseGoods, sql } from "./support/market"
import { expect, test } from "./support/visit"
import { containing, locales } from "./support/words"

const saffron = { ar: "زعفران", fr: "safran", en: "saffron" }

for (const locale of locales) {
  test.describe(`in ${locale}`, () => {
    test("what was asked stands before what is close to it, and names beside it", async ({ page }) => {
      const shop = new Shop(page, locale)
      const { search } = shop.words
      await shop.open(`/search?q=${encodeURIComponent(saffron[locale])}`)
      const related = shop.main.getByRole("region", { name: search.related })
      await expect(related.getByRole("article").first()).toBeVisible()
      expect(await shop.main.getByRole("article").count()).toBeGreaterThan(await related.getByRole("article").count())
      await expect(shop.main.getByRole("list", { name: search.names }).getByRole("link").first()).toBeVisible()
      expect(await violations(page)).toEqual([])
    })

    test("nothing found leads on: to a wider place", async ({ page }) => {
      const shop = new Shop(page, locale)
      const { search } = shop.words
      await shop.open(`/search?q=${encodeURIComponent(saffron[locale])}&province=MA-TNG`)
      await expect(shop.main.getByRole("heading", { name: search.wider })).toBeVisible()
      expect(await violations(page)).toEqual([])
      await shop.main.getByRole("link", { name: search.widerAll }).click()
      await expect(shop.main.getByRole("article").first()).toBeVisible()
    })

    test("a search that does not answer says so and leads on; asked again it answers", async ({ page }) => {
      const shop = new Shop(page, locale)
      const { search, category } = shop.words
      const words = `${saffron[locale]} taliouine ${locale}`
      await withoutSearch(words, async () => {
        await shop.open(`/search?q=${encodeURIComponent(words)}`)
        await expect(shop.main.getByRole("heading", { name: search.awayTitle })).toBeVisible()
        await expect(shop.main.getByRole("link", { name: category.browse })).toBeVisible()
        expect(await violations(page)).toEqual([])
      })
      await shop.main.getByRole("link", { name: search.awayRetry }).click()
      await expect(shop.main.getByRole("article").first()).toBeVisible()
    })
  })
}

test("what was found is counted where it is opened and where it is bought, with its words and nobody", async ({
  page,
}) => {
  const shop = new Shop(page, "fr")
  const checkout = new CheckoutPage(shop)
  const [goods] = await chooseGoods("fr", 1)
  const told: string[] = []
  page.on("request", (request) => {
    if (request.url().includes("/api/found")) told.push(request.method())
  })
  const counted = async () => {
    const [row] = await sql<{ clicked: string; bought: string }>(
      `select coalesce(sum(clicked), 0) as clicked, coalesce(sum(bought), 0) as bought
       from searched_listing s join product p on p.id = s.product_id where p.handle = $1`,
      [goods.handle]
    )
    return [Number(row.clicked), Number(row.bought)]
  }
  const [clicked, bought] = await counted()
  await shop.open(`/search?q=${encodeURIComponent(goods.title)}`)
  await shop.follow(goods.title)
  await expect.poll(counted).toEqual([clicked + 1, bought])
  await shop.addToBasket()
  await shop.openBasket()
  await shop.goToCheckout()
  await checkout.fill()
  await checkout.payInCash()
  await checkout.reckoned()
  await checkout.confirm.click()
  await new PurchasePage(shop).expectPlaced()
  await expect.poll(counted).toEqual([clicked + 1, bought + 1])
  expect(told).toEqual(["POST", "POST"])
})

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, expected: /\.js csp$/ })

  test("a province narrows its region, days of preparation narrow what is left, and counts say how much", async ({
    page,
  }) => {
    const shop = new Shop(page, "fr")
    const { search } = shop.words
    const count = async () => Number((await shop.main.getByRole("status").innerText()).match(/\d+/)?.[0])
    await shop.open("/search?region=MA-09")
    const region = await count()
    await shop.main.locator("summary", { hasText: search.filters }).click()
    const places = shop.main.getByRole("group", { name: search.field.region, exact: true })
    const province = places.getByRole("checkbox", { name: containing("Taroudannt") })
    const told = Number((await places.locator("label", { hasText: "Taroudannt" }).innerText()).match(/\d+/)?.[0])
    await province.check()
    await shop.main.getByRole("button", { name: search.apply }).click()
    await expect(page).toHaveURL(/region=MA-09.*province=MA-TAR/)
    expect([await count(), told]).toEqual([told, told])
    expect(told).toBeLessThan(region)
    await shop.open("/search?region=MA-09&province=MA-TAR&lead_max=3")
    expect(await count()).toBeLessThanOrEqual(told)
    await expect(shop.main.getByRole("link", { name: containing(search.remove.split("{")[0]) })).toHaveCount(3)
  })
})
