import { Shop } from "./pages/shop"
import { expect, test } from "./support/visit"

const ground = () => getComputedStyle(document.body).backgroundColor
const night = "rgb(18, 26, 56)"
const day = "rgb(251, 246, 236)"

test("light or dark is chosen, kept, and there from the first paint", async ({ page }) => {
  const shop = new Shop(page, "fr")
  const { theme, nav } = shop.words
  await shop.open("")
  expect(await page.evaluate(ground)).toBe(day)
  await page.getByRole("button", { name: nav.menu }).click()
  const choices = page.getByRole("dialog", { name: nav.menu }).getByRole("group", { name: theme.label })
  await choices.getByText(theme.dark, { exact: true }).click()
  await expect(choices.getByRole("radio", { name: theme.dark })).toBeChecked()
  expect(await page.evaluate(ground)).toBe(night)

  // What is painted while scripts of the page are still on their way.
  await page.route(/\/_next\/static\/chunks\/.*\.js/, () => undefined)
  await page.goto("/ar/regions", { waitUntil: "commit" })
  await page.waitForSelector("h1")
  expect(await page.evaluate(ground)).toBe(night)
})

test("what nobody chose follows the device", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" })
  await page.goto("/en")
  expect(await page.evaluate(ground)).toBe(night)
  await page.emulateMedia({ colorScheme: "dark", media: "print" })
  expect(await page.evaluate(() => getComputedStyle(document.body).color), "ink on paper").toBe("rgb(0, 0, 0)")
})

test("who wants no motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" })
  await page.goto("/ar/listings/taliouine-saffron-threads")
  const moving = () => {
    const seconds = (times: string) => Math.max(...times.split(",").map((time) => parseFloat(time)))
    const running = document.getAnimations().length
    const slow = [...document.querySelectorAll("*")].filter((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element)
      return seconds(transitionDuration) > 0.01 || seconds(animationDuration) > 0.01 || scrollBehavior === "smooth"
    })
    return [running, slow.map(({ tagName, className }) => `${tagName}.${className}`)]
  }
  expect(await page.evaluate(moving)).toEqual([0, []])
  await page.locator("main article a[href*='/listings/']").first().hover()
  expect(await page.evaluate(moving)).toEqual([0, []])
})

test("on paper stand the words, without what one presses", async ({ page }) => {
  await page.goto("/fr/listings/taliouine-saffron-threads")
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.getByRole("banner")).toBeHidden()
  await expect(page.getByRole("contentinfo")).toBeHidden()
  await expect(page.getByRole("navigation")).toHaveCount(0)
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0)
})
