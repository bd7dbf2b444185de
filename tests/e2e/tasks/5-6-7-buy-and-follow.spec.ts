import { join } from "node:path"
import { nextMessage } from "../../harness/outbox"
import { CheckoutPage } from "../pages/checkout-page"
import { PurchasePage, TrackPage } from "../pages/purchase-page"
import { everywhere } from "../support/everywhere"
import { expectLanguage } from "../support/language"
import { chooseGoods, given, guest } from "../support/market"
import { expect, test } from "../support/visit"

everywhere(
  "tasks 5, 6, 7: three cooperatives in one basket, ordered by a guest, followed parcel by parcel",
  async (shop) => {
    const { page, main } = shop
    const checkout = new CheckoutPage(shop)
    const purchase = new PurchasePage(shop)
    const track = new TrackPage(shop)
    const goods = await chooseGoods(shop.locale, 3)
    const cooperatives = goods.map(({ cooperative }) => cooperative.name)
    const [first, ...others] = cooperatives
    const { giftTitle, giftLabel } = shop.words.browse
    const note = `${shop.words.home.enter} ♥`

    await test.step("5: three parcels, each with fee and date, and one total", async () => {
      await shop.open("")
      await shop.walkTo(goods[0])
      await main.getByText(giftTitle, { exact: true }).click()
      await main.getByRole("textbox", { name: giftLabel }).fill(note)
      await shop.addToBasket()
      for (const one of goods.slice(1)) await shop.putInBasket(one)
      await shop.openBasket()
      await expect(main.getByRole("heading", { level: 2 })).toHaveText(cooperatives)
      await shop.goToCheckout()
      await checkout.fill()
      await checkout.payInCash()
      await checkout.reckoned()
      await expect(main.getByRole("heading", { level: 3 })).toHaveText(cooperatives)
      for (const name of cooperatives) {
        const { fee, days } = await checkout.delivery(name)
        expect(fee).toMatch(/^\d/)
        expect(days).toMatch(/\d/)
      }
      const { parts, total } = await checkout.sums()
      expect(parts).toHaveLength(cooperatives.length + 1)
      expect(total).toBeCloseTo(
        parts.reduce((sum, part) => sum + part, 0),
        2
      )
    })

    const reference = await test.step("6: ordered without an account, and the reference comes by phone", async () => {
      await checkout.confirm.click()
      const reference = await purchase.expectPlaced()
      await expectLanguage(page, shop.locale)
      await expect(main.locator("section[data-region] h3"), "in the order of the basket").toHaveText(cooperatives)
      const message = await nextMessage(join(given("MAARID_DATA_DIR"), "outbox"), reference)
      expect(message).toContain(`+212${guest.phone.slice(1)}`)
      return reference
    })

    await test.step("7: each parcel by reference and phone; one is cancelled, the others stay", async () => {
      await track.openFromMenu()
      await track.ask(reference, guest.phone)
      await purchase.expectFollowed(reference)
      await expectLanguage(page, shop.locale)
      for (const name of cooperatives) {
        await expect(
          purchase.parcel(name).getByText(purchase.words.state.placed, { exact: true }).first()
        ).toBeVisible()
      }
      await expect(purchase.parcel(first).getByText(note, { exact: true })).toBeVisible()
      await purchase.cancel(first)
      await expect(main.getByRole("status").filter({ hasText: purchase.words.told.cancelled })).toBeVisible()
      await expect(purchase.parcel(first).getByText(purchase.words.state.cancelled, { exact: true })).toBeVisible()
      await expect(purchase.parcel(first).getByText(purchase.words.cancelTitle)).toHaveCount(0)
      for (const other of others) {
        await expect(purchase.parcel(other).getByText(purchase.words.cancelTitle, { exact: true })).toBeVisible()
      }
      await expectLanguage(page, shop.locale)
    })
  }
)
