import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { expectLanguage } from "./support/language"
import { chooseGoods, guest } from "./support/market"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

for (const locale of locales) {
  test(`a guest buys from three cooperatives, follows the parcels and cancels one (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    const checkout = new CheckoutPage(shop)
    const purchase = new PurchasePage(shop)
    const track = new TrackPage(shop)
    const goods = await chooseGoods(locale, 3)
    const cooperatives = goods.map(({ cooperative }) => cooperative.name)

    await shop.open("/")
    for (const one of goods) {
      await shop.walkTo(one)
      await shop.addToBasket()
    }
    await shop.openBasket()
    const parcels = shop.main.getByRole("heading", { level: 2 })
    await expect(parcels).toHaveText(cooperatives)

    await shop.goToCheckout()
    await checkout.fill()
    await checkout.payInCash()
    await checkout.reckoned()
    await expect(shop.main.getByRole("heading", { level: 3 })).toHaveText(cooperatives)
    await checkout.confirm.click()
    const reference = await purchase.expectPlaced()
    await expectLanguage(page, locale)

    await track.openFromMenu()
    await track.ask(reference, guest.phone)
    await purchase.expectFollowed(reference)
    await expectLanguage(page, locale)
    const [first, ...others] = cooperatives
    await purchase.cancel(first)
    await expect(shop.main.getByRole("status").filter({ hasText: purchase.words.told.cancelled })).toBeVisible()
    await expect(purchase.parcel(first).getByText(purchase.words.state.cancelled, { exact: true })).toBeVisible()
    await expect(purchase.parcel(first).getByText(purchase.words.cancelTitle)).toHaveCount(0)
    for (const other of others) {
      await expect(purchase.parcel(other).getByText(purchase.words.cancelTitle, { exact: true })).toBeVisible()
    }
    await expectLanguage(page, locale)
  })
}
