import { violations } from "./checks/axe"
import { CheckoutPage } from "./pages/checkout-page"
import { Shop } from "./pages/shop"
import { chooseGoods } from "./support/market"
import { expect, test } from "./support/visit"

for (const locale of ["ar", "fr"] as const) {
  test(`pages keep to WCAG 2.2 AA (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    const [goods] = await chooseGoods(locale, 1)
    for (const path of ["/", `/regions/${goods.region.handle}`, "/search", `/listings/${goods.handle}`]) {
      await shop.open(path === "/" ? "" : path)
      expect(await violations(page), path).toEqual([])
    }
    await shop.addToBasket()
    await shop.openBasket()
    expect(await violations(page), "basket").toEqual([])
    await shop.goToCheckout()
    const checkout = new CheckoutPage(shop)
    await checkout.reckon.click()
    expect(await violations(page), "checkout with faults").toEqual([])
    await checkout.fill()
    await checkout.reckoned()
    expect(await violations(page), "checkout").toEqual([])
  })
}
