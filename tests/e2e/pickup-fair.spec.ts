import { CheckoutPage } from "./pages/checkout-page"
import { DeskPage } from "./pages/desk-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { fairWithStand } from "./support/fair-office"
import { call, goodsOfMember, goodsOfTwoWeights, leaveInStock } from "./support/market"
import { expect, phone, test } from "./support/visit"

test.use({ expected: /401|409/ })

test("a buyer has a parcel kept for the fair, brings the reference to the stand, and pays there (ar)", async ({
  page,
  browser,
}) => {
  const { fair, name } = await fairWithStand(45)
  const goods = await goodsOfMember()
  await leaveInStock(goods.handle, 5)
  const street = await browser.newContext({ viewport: phone })
  const shop = new Shop(await street.newPage(), "ar")
  const checkout = new CheckoutPage(shop)
  const purchase = new PurchasePage(shop)

  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()
  await checkout.fill()
  await checkout.payInCash()
  await checkout.reckoned()
  const way = shop.main.getByRole("radio", {
    name: new RegExp(`${checkout.words.service.pickup_fair}.*${name.ar}`, "s"),
  })
  await way.check()
  await checkout.reckoned()
  await expect(way).toBeChecked()
  await checkout.confirm.click()
  const reference = await purchase.expectPlaced()
  const words = purchase.words.fair
  await expect(shop.main.getByText(words.title, { exact: true })).toBeVisible()
  await expect(shop.main.getByText(name.ar)).toBeVisible()
  await expect(shop.main.getByRole("link", { name: words.open, exact: true })).toHaveAttribute(
    "href",
    `/ar${fair.path}`
  )

  const desk = new DeskPage(page, "ar")
  const { deskOrders } = desk.words
  await desk.enter()
  await page.goto("/ar/coop/orders")
  const row = desk.main.getByRole("listitem").filter({ hasText: reference })
  await expect(row).toContainText(name.ar)
  await row.getByRole("link").click()
  await expect(desk.main.getByRole("heading", { name: deskOrders.atFair })).toBeVisible()
  await desk.take(deskOrders.accept, "accepted")
  await desk.take(deskOrders.packOne, "packed")
  // Until its last day somebody may still come.
  await expect(desk.main.getByText(deskOrders.nobodyCame, { exact: true })).toHaveCount(0)
  await desk.main.getByRole("link", { name: deskOrders.slip }).click()
  await expect(desk.main.getByRole("img", { name: new RegExp(reference) })).toBeVisible()
  await expect(desk.main.getByText(name.ar).first()).toBeVisible()
  await expect(desk.main.getByText(deskOrders.service.pickup_fair).first()).toBeVisible()
  await page.goBack()
  await shop.page.reload()
  await expect(shop.main.getByText(purchase.words.nowReady)).toBeVisible()
  await desk.take(deskOrders.fetchedCash, "delivered")
  await shop.page.reload()
  await expect(shop.main.getByText(purchase.words.state.delivered, { exact: true }).first()).toBeVisible()
  await street.close()
})

test("a fair is called off while somebody orders: another way is chosen, and nothing typed is lost (ar)", async ({
  page,
}) => {
  const { fair, name, token, write } = await fairWithStand(50)
  const goods = await goodsOfMember()
  await leaveInStock(goods.handle, 5)
  await page.setViewportSize(phone)
  const shop = new Shop(page, "ar")
  const checkout = new CheckoutPage(shop)
  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()
  await checkout.fill()
  await checkout.payInCash()
  await checkout.reckoned()
  const way = shop.main.getByRole("radio", { name: new RegExp(name.ar) })
  await way.check()
  await checkout.reckoned()
  const now = await call<{ version: number; form: object }>("GET", `/admin/fairs/${fair.id}`, { token })
  await write(`/fairs/${fair.id}`, { version: now.body.version, form: { ...now.body.form, published: false } })
  await checkout.confirm.click()
  await expect(shop.main.getByText(shop.words.errors.FAIR_PICKUP_GONE)).toBeVisible()
  await checkout.reckoned()
  await checkout.expectTyped()
  await checkout.confirm.click()
  await new PurchasePage(shop).expectPlaced()
})

test("the fee on a listing's page follows the variant that is looked at (ar)", async ({ page }) => {
  const { handle, light, heavy } = await goodsOfTwoWeights()
  const shop = new Shop(page, "ar")
  await shop.open(`/listings/${handle}`)
  const asked = (variant: string) =>
    page.waitForRequest((request) => request.url().includes("/api/delivery/") && request.url().includes(variant))
  await shop.main.locator(`input[type=radio][value="${light}"]`).check()
  await Promise.all([asked(light), shop.main.locator("#delivery-province").selectOption("MA-OUA")])
  const fee = shop.main
    .locator("form")
    .filter({ has: page.locator("#delivery-province") })
    .getByRole("status")
    .locator("bdi")
    .first()
  const lightFee = await fee.innerText()
  await Promise.all([asked(heavy), shop.main.locator(`input[type=radio][value="${heavy}"]`).check()])
  await expect(fee).not.toHaveText(lightFee)
})
