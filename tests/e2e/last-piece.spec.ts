import type { BrowserContext } from "@playwright/test"
import { CheckoutPage } from "./pages/checkout-page"
import { Shop } from "./pages/shop"
import { chooseGoods, leaveInStock } from "./support/market"
import { expect, fromSomewhere, phone, test } from "./support/visit"
import { locales, type Locale } from "./support/words"

test.use({ expected: /40\d.*\/api\/purchases\/place|status of 40\d/ })

for (const locale of locales) {
  test(`two buyers want the last piece: one gets it, the other is told and loses nothing typed (${locale})`, async ({
    browser,
    context,
  }) => {
    const [goods] = await chooseGoods(locale, 1)
    const rivalContext = await browser.newContext({ viewport: phone, extraHTTPHeaders: fromSomewhere() })
    const rivals = await Promise.all([context, rivalContext].map((one) => readyToConfirm(one, locale, goods.handle)))
    await leaveInStock(goods.handle, 1)

    await Promise.all(rivals.map(({ confirm }) => confirm.click()))
    const outcomes = await Promise.all(
      rivals.map(async (rival) => {
        const { page, main, words } = rival.shop
        const bought = page.waitForURL(/\/purchases\/[A-Z0-9]{4}-[A-Z0-9]{4}/).then(() => "bought")
        const refused = main.getByRole("alert").filter({ hasText: words.errors.OUT_OF_STOCK }).waitFor()
        return Promise.race([bought, refused.then(() => "refused")])
      })
    )
    expect(outcomes.toSorted()).toEqual(["bought", "refused"])

    const { shop, ...loser } = rivals[outcomes.indexOf("refused")]
    await expect(shop.main.getByText(shop.words.basket.problem.outOfStock)).toBeVisible()
    await new CheckoutPage(shop).expectTyped()
    await expect(loser.confirm).toBeVisible()
    await shop.openBasket()
    await expect(shop.main.getByRole("link", { name: goods.title })).toBeVisible()
    await rivalContext.close()
    await leaveInStock(goods.handle, 20)
  })
}

async function readyToConfirm(context: BrowserContext, locale: Locale, handle: string) {
  const shop = new Shop(await context.newPage(), locale)
  const checkout = new CheckoutPage(shop)
  await shop.putInBasket({ handle })
  await shop.openBasket()
  await shop.goToCheckout()
  await checkout.fill()
  await checkout.reckoned()
  return { shop, confirm: checkout.confirm }
}
