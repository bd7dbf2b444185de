import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { expectLanguage } from "./support/language"
import { deliveredPurchase, guest } from "./support/market"
import { expect, test } from "./support/visit"

test("the same is ordered again, and the receipt names the seller (ar)", async ({ page }) => {
  const shop = new Shop(page, "ar")
  const purchase = new PurchasePage(shop)
  const bought = await deliveredPurchase("ar")
  await shop.open("/track")
  await new TrackPage(shop).ask(bought.reference, guest.phone)
  await purchase.expectFollowed(bought.reference)

  await shop.main.getByRole("link", { name: purchase.words.receipt, exact: true }).click()
  await expect(shop.main.getByRole("heading", { level: 2, name: bought.cooperative })).toBeVisible()
  await expect(shop.main.getByText(bought.reference)).toBeVisible()
  await expectLanguage(page, "ar")
  await page.goBack()

  await shop.main.getByRole("button", { name: shop.words.reorder.again }).click()
  await shop.main.getByRole("link", { name: shop.words.reorder.basket }).click()
  await expect(shop.main.getByRole("link", { name: bought.title })).toBeVisible()
  await expectLanguage(page, "ar")
})
