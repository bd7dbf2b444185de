import { join } from "node:path"
import { buy, variantsOf } from "../harness/buyer"
import { nextMessage } from "../harness/outbox"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { call, given, guest, sql } from "./support/market"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

for (const locale of locales) {
  test(`the mail about a purchase can be read on a phone, and leads to it (${locale})`, async ({ page }) => {
    const email = `reader-${crypto.randomUUID()}@example.com`
    const inLanguage: typeof call = (method, path, options) =>
      call(method, path.replace("locale=ar", `locale=${locale}`), options)
    const { placed } = await buy({ call: inLanguage }, await variantsOf({ sql }, 2), { email })
    const { reference } = placed.purchase
    const html = await nextMessage(join(given("MAARID_DATA_DIR"), "outbox"), email)
    expect(html).toContain(reference)

    await page.setContent(html)
    await expect(page.locator("html")).toHaveAttribute("lang", locale)
    await expect(page.locator("html")).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr")
    const { width, room } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }))
    expect(width, "no wider than a phone").toBeLessThanOrEqual(room)
    const target = await page.locator("a[href*='/track']").first().getAttribute("href")
    expect(target).toBe(`${given("STOREFRONT_URL")}/${locale}/track?reference=${reference}`)
    await page.goto(target ?? "")
    const shop = new Shop(page, locale)
    const { reference: asked, phone, submit } = shop.words.tracking
    await expect(shop.main.getByRole("textbox", { name: asked })).toHaveValue(reference)
    await shop.main.getByRole("textbox", { name: phone }).fill(guest.phone)
    await shop.main.getByRole("button", { name: submit }).click()
    await new PurchasePage(shop).expectFollowed(reference)
  })
}
