import { tooWide } from "./checks/fit"
import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { ReturnPage } from "./pages/return-page"
import { Shop } from "./pages/shop"
import { expectKept, hostile } from "./support/bad-form"
import { expectLanguage } from "./support/language"
import { deliveredPurchase, guest } from "./support/market"
import { expect, phone, test } from "./support/visit"

/** Paper without its margins, as wide as a browser lays it out. */
const a4 = { width: 700, height: 1000 }

test("a return without a reason is told so, the same is ordered again, and the receipt names the seller (ar)", async ({
  page,
}) => {
  const shop = new Shop(page, "ar")
  const purchase = new PurchasePage(shop)
  const bought = await deliveredPurchase("ar")
  await shop.open("/track")
  await new TrackPage(shop).ask(bought.reference, guest.phone)
  await purchase.expectFollowed(bought.reference)

  await new ReturnPage(shop).open(purchase.parcel(bought.cooperative))
  await page.waitForLoadState("networkidle")
  await expectKept(shop.main.locator("form").first(), hostile)
  await page.goBack()

  await shop.main.getByRole("link", { name: purchase.words.receipt, exact: true }).click()
  await expect(shop.main.getByRole("heading", { level: 2, name: bought.cooperative })).toBeVisible()
  await expect(shop.main.getByText(bought.reference)).toBeVisible()
  await expectLanguage(page, "ar")
  await page.emulateMedia({ media: "print" })
  await expect(shop.main.getByRole("button")).toHaveCount(0)
  await expect(page.getByRole("banner")).toBeHidden()
  await page.setViewportSize(a4)
  await expect(shop.main.getByRole("table").getByRole("columnheader").first()).toBeVisible()
  expect(await tooWide(page), "wider than paper").toEqual([])
  await page.emulateMedia({ media: "screen" })
  await page.setViewportSize(phone)
  await page.goBack()

  await shop.main.getByRole("button", { name: shop.words.reorder.again }).click()
  await shop.main.getByRole("link", { name: shop.words.reorder.basket }).click()
  await expect(shop.main.getByRole("link", { name: bought.title })).toBeVisible()
  await expectLanguage(page, "ar")
})
