import type { Locator } from "@playwright/test"
import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { chooseGoods, guest } from "./support/market"
import { expect, test } from "./support/visit"

const MOST_STEPS = 150

/** Goes on with the tabulator until something has the focus. */
async function tabTo(target: Locator) {
  const { keyboard } = target.page()
  const focused = () => target.evaluate((element) => element === document.activeElement)
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await focused()) return
    await keyboard.press("Tab")
  }
  throw new Error(`the tabulator does not reach ${target}`)
}

test("from a listing to a placed order without touching the screen (ar)", async ({ page }) => {
  const shop = new Shop(page, "ar")
  const checkout = new CheckoutPage(shop)
  const { keyboard } = page
  const [goods] = await chooseGoods("ar", 1)
  await shop.open(`/listings/${goods.handle}`)
  await page.waitForLoadState("networkidle")

  await keyboard.press("Tab")
  await expect(page.getByRole("link", { name: shop.words.nav.skip })).toBeFocused()
  await keyboard.press("Enter")
  await tabTo(shop.main.getByRole("button", { name: shop.words.addToBasket.add }))
  await keyboard.press("Enter")
  await expect(shop.main.getByRole("status").filter({ hasText: shop.words.addToBasket.added })).toBeVisible()
  await tabTo(shop.main.getByRole("link", { name: shop.words.addToBasket.open }))
  await keyboard.press("Enter")
  await tabTo(shop.main.getByRole("button", { name: shop.words.basket.checkout }))
  await keyboard.press("Enter")
  await expect(shop.main.getByRole("heading", { level: 1, name: checkout.words.title })).toBeVisible()

  for (const name of ["recipient", "phone"] as const) {
    await tabTo(checkout.field(name))
    await keyboard.type(guest[name])
  }
  await tabTo(checkout.province)
  for (let step = 0; step < MOST_STEPS && (await checkout.province.inputValue()) !== guest.province; step++) {
    await keyboard.press("ArrowDown")
  }
  await expect(checkout.province).toHaveValue(guest.province)
  for (const name of ["city", "street"] as const) {
    await tabTo(checkout.field(name))
    await keyboard.type(guest[name])
  }
  await checkout.reckoned()
  await tabTo(checkout.confirm)
  await keyboard.press("Enter")
  await new PurchasePage(shop).expectPlaced()
})

test("a browser that knows its owner fills the checkout in", async ({ page }) => {
  const shop = new Shop(page, "fr")
  const checkout = new CheckoutPage(shop)
  const [goods] = await chooseGoods("fr", 1)
  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()
  const told = {
    recipient: "shipping name",
    phone: "shipping tel",
    city: "shipping address-level2",
    street: "shipping address-line1",
  }
  for (const [name, token] of Object.entries(told)) {
    await expect(checkout.field(name as keyof typeof told)).toHaveAttribute("autocomplete", token)
  }
  await expect(checkout.province).toHaveAttribute("autocomplete", "shipping address-level1")
  // As autofill does: every value at once, told by events alone.
  await page.evaluate((person) => {
    for (const [name, value] of Object.entries(person)) {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)
      if (!field) throw new Error(`there is no field ${name}`)
      const owner = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype
      Object.getOwnPropertyDescriptor(owner, "value")?.set?.call(field, value)
      field.dispatchEvent(new Event("input", { bubbles: true }))
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }
  }, guest)
  await checkout.reckoned()
  await checkout.expectTyped()
})
