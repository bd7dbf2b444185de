import { Shop } from "./pages/shop"
import { expect, test } from "./support/visit"

const listing = "/listings/taliouine-saffron-threads"

for (const { locale, onward, back } of [
  { locale: "ar", onward: "ArrowLeft", back: "ArrowRight" },
  { locale: "fr", onward: "ArrowRight", back: "ArrowLeft" },
] as const) {
  test(`pictures are turned by button, key and thumbnail, and looked at closely (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    const { listing: said, browse } = shop.words
    await shop.open(listing)
    await page.waitForLoadState("networkidle")
    const pictures = shop.main.getByRole("region", { name: said.pictures })
    const slides = pictures.locator("a[href$='.webp']")
    const shown = (index: number) => expect(slides.nth(index)).toBeInViewport({ ratio: 0.9 })
    await expect(slides).toHaveCount(3)
    await shown(0)

    await pictures.getByRole("button", { name: browse.nextPicture }).click()
    await shown(1)
    await slides.nth(1).focus()
    await page.keyboard.press(onward)
    await shown(2)
    await expect(pictures.getByRole("button", { name: browse.nextPicture }), "nothing after the last").toBeHidden()
    await page.keyboard.press(back)
    await shown(1)
    await pictures.locator("a[href='#picture-1']").click()
    await shown(0)

    await slides.nth(0).click()
    const large = page.getByRole("dialog")
    await expect(large).toBeVisible()
    const picture = large.locator("[aria-hidden=false] img:not([role=presentation])").first()
    const width = async () => (await picture.boundingBox())?.width ?? 0
    await expect.poll(width).toBeGreaterThan(0)
    const whole = await width()
    await large.getByRole("button", { name: browse.zoom }).click()
    await expect.poll(width).toBeGreaterThan(whole * 1.3)
    await page.keyboard.press("Escape")
    await expect(large).toHaveCount(0)
    await expect(slides.nth(0)).toBeFocused()
  })
}

test.describe("without script", () => {
  // A browser without script counts the pages' scripts as failed.
  test.use({ javaScriptEnabled: false, expected: /\.js csp$/ })
  test("a picture opens as a file, and the next is a swipe away", async ({ page }) => {
    await page.goto(`/ar${listing}`)
    const first = page.locator("main a[href$='.webp']").first()
    expect((await page.request.get((await first.getAttribute("href")) ?? "")).headers()["content-type"]).toBe(
      "image/webp"
    )
    const stage = page.locator("main ul:has(> li > a[href$='.webp'])")
    const swiped = (list: HTMLElement) =>
      list.scrollWidth > list.clientWidth && getComputedStyle(list).overflowX === "auto"
    expect(await stage.evaluate(swiped)).toBe(true)
  })
})
