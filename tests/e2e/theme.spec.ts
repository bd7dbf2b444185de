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
