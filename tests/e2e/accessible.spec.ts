import type { Page } from "@playwright/test"
import { violations } from "./checks/axe"
import { CheckoutPage } from "./pages/checkout-page"
import { Shop } from "./pages/shop"
import { chooseGoods } from "./support/market"
import { expect, test } from "./support/visit"

test.use({ reducedMotion: "reduce" })

async function expectAccessible(page: Page, what: string) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violations(page), `${what}, ${colorScheme}`).toEqual([])
  }
}

// Every page as it opens is in every-page.spec.ts; here is what opens on it.
test("what opens on a page keeps to WCAG 2.2 AA, by day and by night (ar)", async ({ page }) => {
  test.slow()
  const shop = new Shop(page, "ar")
  const { words, main } = shop
  const [first, second] = await chooseGoods("ar", 2)

  await shop.open("")
  await page.getByRole("button", { name: words.nav.menu }).click()
  await expect(page.getByRole("dialog", { name: words.nav.menu })).toBeVisible()
  await expectAccessible(page, "menu")

  await shop.open("/search")
  await shop.reveal(words.search.filters, main.getByRole("button", { name: words.search.apply }))
  await expectAccessible(page, "filters")

  await shop.open(`/listings/${first.handle}`)
  await page.waitForLoadState("networkidle")
  await main.getByRole("region", { name: words.listing.pictures }).locator("a[href$='.webp']").first().click()
  await expect(page.getByRole("dialog")).toBeVisible()
  await expectAccessible(page, "a picture looked at closely")
  await page.keyboard.press("Escape")

  await shop.addToBasket()
  await expectAccessible(page, "listing in the basket")
  await shop.putInBasket(second)
  await shop.openBasket()
  await main.getByRole("button", { name: words.basket.keep }).first().click()
  await main.getByRole("button", { name: words.basket.remove }).first().click()
  await expect(main.getByRole("button", { name: words.basket.undo, exact: true })).toBeVisible()
  await expectAccessible(page, "basket with something taken out and something kept for later")
  await main.getByRole("button", { name: words.basket.undo, exact: true }).click()

  await shop.goToCheckout()
  const checkout = new CheckoutPage(shop)
  await checkout.reckon.click()
  await expectAccessible(page, "checkout with faults")
  await checkout.fill()
  await checkout.reckoned()
  await expectAccessible(page, "checkout")
})
