import { everyPage } from "./support/arrive"
import { expect, phone, test } from "./support/visit"
import { watchShifts, weigh } from "./support/weigh"
import { locales } from "./support/words"

const KB = 1024
const limits = { scripts: 168 * KB, pictures: 120 * KB, shift: 0.02, prefetches: 6 }
const browse = ["home", "region", "category", "listing", "cooperative", "cooperatives", "fair", "search"]
const pages = everyPage.filter(({ name }) => browse.includes(name))

/** What the service worker fetches later is no part of the page. */
test.use({ serviceWorkers: "block", viewport: phone, deviceScaleFactor: 2 })

for (const { name, path } of pages) {
  test(`${name} is light on a phone, and stands still`, async ({ page }) => {
    const shifted = await watchShifts(page)
    const prefetches: string[] = []
    page.on("request", (request) => {
      if (request.headers()["next-router-prefetch"]) prefetches.push(request.url())
    })
    const weight = await weigh(page, () => page.goto(`/ar${path}`))
    expect(weight.scripts, "gzip JavaScript before the first interaction").toBeLessThanOrEqual(limits.scripts)
    expect(weight.scripts, "scripts were weighed").toBeGreaterThan(50 * KB)
    expect(weight.pictures, "pictures above the fold").toBeLessThanOrEqual(limits.pictures)
    await page.mouse.wheel(0, 4000)
    await page.waitForLoadState("networkidle")
    expect(prefetches.length, prefetches.join("\n")).toBeLessThanOrEqual(limits.prefetches)
    expect(await shifted(), "cumulative layout shift").toBeLessThanOrEqual(limits.shift)
  })
}

test("on a slow line the text comes first, and stands still when the rest arrives", async ({ page }) => {
  for (const { name, path } of pages) {
    await test.step(name, async () => {
      let arrive = () => {}
      const line = new Promise<void>((open) => (arrive = open))
      await page.route(/\.(js|webp|woff2)(\?|$)/, async (route) => {
        await line
        await route.continue()
      })
      const shifted = await watchShifts(page)
      await page.goto(`/ar${path}`, { waitUntil: "commit" })
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
      const painted = () => performance.getEntriesByName("first-contentful-paint").length
      await expect.poll(() => page.evaluate(painted), "painted without scripts, letters and pictures").toBe(1)
      const before = await shifted()
      arrive()
      await page.waitForLoadState("networkidle")
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      expect((await shifted()) - before, "cumulative layout shift").toBeLessThanOrEqual(limits.shift)
      await page.unrouteAll()
    })
  }
})

test("the name stands beside the tools before its letters have come", async ({ page }) => {
  await page.route(/\.woff2/, () => undefined)
  for (const locale of locales) {
    await page.goto(`/${locale}/track`, { waitUntil: "domcontentloaded" })
    const head = page.getByRole("banner")
    const [name, tools] = [
      head.getByRole("link").first(),
      head.getByRole("navigation").filter({ visible: true }).first(),
    ]
    expect((await tools.boundingBox())?.y, locale).toBeLessThan((await name.boundingBox())?.height ?? 0)
  }
})

for (const near of ["mouseover", "touchstart"]) {
  test(`a page one is about to open is fetched before the press, with its picture (${near})`, async ({ page }) => {
    await page.goto("/fr/regions/souss-massa")
    await page.waitForLoadState("networkidle")
    const card = page.locator("main article a[href*='/listings/']").last()
    const address = await card.getAttribute("href")
    await card.scrollIntoViewIfNeeded()
    await page.waitForLoadState("networkidle")
    const asked = Promise.all([
      page.waitForRequest((request) => request.url().includes(`${address}?`) && request.url().includes("_rsc=")),
      page.waitForRequest((request) => request.resourceType() === "image" && /-(640|960)\.webp$/.test(request.url())),
    ])
    await card.dispatchEvent(near)
    await asked
  })
}
