import sharp from "sharp"
import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { ReturnPage } from "./pages/return-page"
import { Shop } from "./pages/shop"
import { expectLanguage } from "./support/language"
import { call, deliveredPurchase, guest } from "./support/market"
import { expect, test } from "./support/visit"

test("a broken piece goes back with a photo, and the refund is seen (ar)", async ({ page }) => {
  const shop = new Shop(page, "ar")
  const purchase = new PurchasePage(shop)
  const back = new ReturnPage(shop)
  const bought = await deliveredPurchase("ar")
  await shop.open("/track")
  await new TrackPage(shop).ask(bought.reference, guest.phone)
  await purchase.expectFollowed(bought.reference)

  await back.open(purchase.parcel(bought.cooperative))
  await expectLanguage(page, "ar")
  await back.choose("damaged")
  await back.inCash()
  await back.submit.click()
  await expect(shop.main.getByText(shop.words.errors.PHOTO_NEEDED)).toBeVisible()
  await back.photos.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: await photo() })
  await expect(shop.main.getByRole("img")).toHaveCount(1)
  await back.submit.click()

  const parcel = purchase.parcel(bought.cooperative)
  await expect(shop.main.getByRole("status").filter({ hasText: purchase.words.told.returnRequested })).toBeVisible()
  await expect(parcel.getByText(purchase.words.state.return_requested, { exact: true })).toBeVisible()
  const kept = parcel.getByRole("img").last()
  await kept.scrollIntoViewIfNeeded()
  await expect.poll(() => kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  for (const [step, body] of [
    ["accept", { note: "سلّموها لناقل أمانة" }],
    ["received", { restock: false }],
  ] as const) {
    await call("POST", `/coop/parcels/${bought.parcel_id}/return/${step}`, { body, token: bought.desk })
  }
  await page.reload()
  await expect(parcel.getByText(purchase.words.state.refunded, { exact: true })).toBeVisible()
  await expect(parcel.getByText("سلّموها لناقل أمانة")).toBeVisible()
  await expectLanguage(page, "ar")
})

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

const photo = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: "#b5651d" } })
    .jpeg()
    .toBuffer()
