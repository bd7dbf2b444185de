import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { call, chooseGoods, sql, staffToken } from "./support/market"
import { expect, test } from "./support/visit"

test("paid by transfer, by somebody else than who receives it: where to send it is told, and that it came (ar)", async ({
  page,
}) => {
  const shop = new Shop(page, "ar")
  const checkout = new CheckoutPage(shop)
  const { words } = checkout
  const [goods] = (await chooseGoods("ar", 5)).slice(4)
  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()
  await checkout.fill()
  await shop.main.getByRole("checkbox", { name: words.somebodyElsePays }).check()
  await shop.main.getByRole("textbox", { name: words.payerName }).fill("كريم الأداء")
  await shop.main.getByRole("textbox", { name: words.payerPhone }).fill("٠٦٦٣٤٥٦٧٨٩")
  await shop.main.getByRole("radio", { name: words.payment.bank_transfer }).check()
  await checkout.reckoned()
  await checkout.confirm.click()
  const reference = await new PurchasePage(shop).expectPlaced()

  const { transfer, state } = shop.words.purchase
  const account = shop.main.locator("dl").filter({ hasText: transfer.holder })
  await expect(account).toContainText(reference)
  await expect(account).toContainText(/\d{3} \d{3} \d{16} \d{2}/)
  const [{ id, payer }] = await sql<{ id: string; payer: object }>(
    "select id, payer from purchase where reference = $1",
    [reference]
  )
  expect(payer).toMatchObject({ name: "كريم الأداء", phone: "+212663456789" })
  await expect(shop.main.getByText(state.awaiting_payment, { exact: true }).first()).toBeVisible()

  await call("POST", `/admin/purchases/${id}/transfer`, { body: {}, token: await staffToken("administrator") })
  await page.reload()
  await expect(account).toHaveCount(0)
  await expect(shop.main.getByText(state.awaiting_payment, { exact: true })).toHaveCount(0)
})
