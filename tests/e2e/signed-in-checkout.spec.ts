import { randomInt } from "node:crypto"
import { join } from "node:path"
import { nextCode } from "../harness/outbox"
import { AccountPage } from "./pages/account-page"
import { CheckoutPage } from "./pages/checkout-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { chooseGoods, given, guest } from "./support/market"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

/** A number nobody has, as typed here and as the market writes it. */
function newNumber() {
  const phone = `06${String(randomInt(100_000_000)).padStart(8, "0")}`
  return { phone, international: `+212${phone.slice(1)}` }
}

for (const locale of locales) {
  test(`signed in, with the address of the account, in cash, and the purchase is in the account (${locale})`, async ({
    page,
  }) => {
    test.slow()
    const shop = new Shop(page, locale)
    const [account, checkout, purchase] = [new AccountPage(shop), new CheckoutPage(shop), new PurchasePage(shop)]
    const { phone, international } = newNumber()
    const [goods] = await chooseGoods(locale, 1)

    await test.step("enter by phone and code, and keep an address", async () => {
      await account.open()
      await account.askForCode(phone)
      await account.enterCode(await nextCode(join(given("MAARID_DATA_DIR"), "outbox"), international))
      await expect(shop.main.getByText(international, { exact: true })).toBeVisible()
      await shop.open("/account/addresses")
      await checkout.fill({ ...guest, phone })
      await shop.main.getByRole("button", { name: account.words.save, exact: true }).click()
      await expect(shop.main.getByText(account.words.told.saved)).toBeVisible()
    })

    const reference = await test.step("the checkout is filled in; cash; confirmed", async () => {
      await shop.putInBasket(goods)
      await shop.openBasket()
      await shop.goToCheckout()
      await checkout.expectTyped({ ...guest, phone: international })
      await checkout.payInCash()
      await checkout.reckoned()
      await checkout.confirm.click()
      return purchase.expectPlaced()
    })

    await test.step("it is among the purchases of the account, with its parcel", async () => {
      await shop.open("/account/purchases")
      await shop.main.getByRole("link", { name: reference }).click()
      await purchase.expectFollowed(reference)
      await expect(purchase.parcel(goods.cooperative.name)).toBeVisible()
    })
  })
}
