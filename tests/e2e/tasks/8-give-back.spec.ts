import sharp from "sharp"
import { PurchasePage, TrackPage } from "../pages/purchase-page"
import { ReturnPage } from "../pages/return-page"
import { everywhere } from "../support/everywhere"
import { expectLanguage } from "../support/language"
import { call, deliveredPurchase, guest } from "../support/market"
import { expect } from "../support/visit"

everywhere("task 8: a broken piece goes back with a photo, and the refund is seen", async (shop) => {
  const { page, main, locale } = shop
  const purchase = new PurchasePage(shop)
  const back = new ReturnPage(shop)
  const bought = await deliveredPurchase(locale)
  await shop.open("/track")
  await new TrackPage(shop).ask(bought.reference, guest.phone)
  await purchase.expectFollowed(bought.reference)

  await back.open(purchase.parcel(bought.cooperative))
  await expectLanguage(page, locale)
  await back.choose("damaged")
  await back.inCash()
  await back.submit.click()
  await expect(main.getByText(shop.words.errors.PHOTO_NEEDED)).toBeVisible()
  await back.photos.setInputFiles({ name: "photo.jpg", mimeType: "image/jpeg", buffer: await photo() })
  await expect(main.getByRole("img")).toHaveCount(1)
  await back.submit.click()

  const parcel = purchase.parcel(bought.cooperative)
  await expect(main.getByRole("status").filter({ hasText: purchase.words.told.returnRequested })).toBeVisible()
  await expect(parcel.getByText(purchase.words.state.return_requested, { exact: true })).toBeVisible()
  const kept = parcel.getByRole("img").last()
  await kept.scrollIntoViewIfNeeded()
  await expect.poll(() => kept.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)

  const note = "سلّموها لناقل أمانة"
  for (const [step, body] of [
    ["accept", { note }],
    ["received", { restock: false }],
  ] as const) {
    await call("POST", `/coop/parcels/${bought.parcel_id}/return/${step}`, { body, token: bought.desk })
  }
  await page.reload()
  await expect(parcel.getByText(purchase.words.state.refunded, { exact: true })).toBeVisible()
  await expect(parcel.getByText(note)).toBeVisible()
  await expectLanguage(page, locale)
})

const photo = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: "#b5651d" } })
    .jpeg()
    .toBuffer()
