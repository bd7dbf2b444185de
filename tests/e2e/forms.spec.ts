import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { chooseGoods, guest, sql } from "./support/market"
import { expect, test } from "./support/visit"
import { containing } from "./support/words"

test.use({ expected: /INTERNET_DISCONNECTED/ })

test("a checkout filled in badly, cut off and pressed twice ends as one purchase", async ({ page, context }) => {
  const shop = new Shop(page, "en")
  const checkout = new CheckoutPage(shop)
  const { faults } = shop.words
  const [goods] = await chooseGoods("en", 1)
  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()

  await test.step("nothing filled in", async () => {
    await checkout.reckon.click()
    await expect(checkout.field("recipient")).toBeFocused()
    for (const name of ["recipient", "phone", "city", "street"] as const) {
      await expect(checkout.field(name)).toHaveAccessibleDescription(containing(faults.required))
    }
    await expect(checkout.province).toHaveAccessibleDescription(containing(faults.province))
  })

  await test.step("a wrong phone", async () => {
    const mistyped = { ...guest, phone: "06 12" }
    await checkout.fill(mistyped)
    await checkout.reckon.click()
    await expect(checkout.field("phone")).toBeFocused()
    await expect(checkout.field("phone")).toHaveAccessibleDescription(containing(faults.phone))
    await expect(checkout.field("city")).not.toHaveAttribute("aria-invalid")
    await checkout.expectTyped(mistyped)
  })

  await test.step("no network, then a reload", async () => {
    await context.setOffline(true)
    await expect(shop.main.getByText(checkout.words.offline)).toBeVisible()
    await checkout.fill()
    await expect(shop.main.getByText(shop.words.errors.UNREACHABLE)).toBeVisible()
    await checkout.expectTyped()
    await context.setOffline(false)
    await expect(shop.main.getByText(checkout.words.offline)).toHaveCount(0)
    await checkout.reckoned()
    await page.reload()
    await checkout.expectTyped()
    await checkout.reckoned()
  })

  await test.step("pressed twice", async () => {
    const count = async () =>
      (await sql<{ n: string }>("select count(*) as n from purchase where placed_at is not null"))[0].n
    const before = Number(await count())
    await checkout.confirm.dblclick()
    await new PurchasePage(shop).expectPlaced()
    expect(Number(await count())).toBe(before + 1)
  })
})
