import { expect, type Locator } from "@playwright/test"
import type { Shop } from "./shop"

/** A purchase as its buyer follows it. */
export class PurchasePage {
  readonly words

  constructor(readonly shop: Shop) {
    this.words = shop.words.purchase
  }

  async expectPlaced(): Promise<string> {
    await expect(this.shop.main.getByRole("heading", { level: 1, name: this.words.placedTitle })).toBeVisible()
    return this.shop.main
      .getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
      .first()
      .innerText()
  }

  async expectFollowed(reference: string) {
    await expect(this.shop.main.getByRole("heading", { level: 1, name: this.words.title, exact: true })).toBeVisible()
    await expect(this.shop.main.getByText(reference, { exact: true }).last()).toBeVisible()
  }

  /** The parcel of a cooperative. */
  parcel(cooperative: string): Locator {
    const heading = this.shop.page.getByRole("heading", { level: 3, name: cooperative, exact: true })
    return this.shop.main.locator("section[data-region]").filter({ has: heading })
  }

  async cancel(cooperative: string) {
    const parcel = this.parcel(cooperative)
    await parcel.getByText(this.words.cancelTitle, { exact: true }).click()
    await parcel.getByRole("button", { name: this.words.cancelConfirm, exact: true }).click()
  }
}

/** The door to a purchase without an account. */
export class TrackPage {
  constructor(readonly shop: Shop) {}

  async openFromMenu() {
    const { page, words } = this.shop
    const menu = page.getByRole("button", { name: words.nav.menu })
    if (await menu.isVisible()) {
      await menu.click()
      await page.getByRole("dialog", { name: words.nav.menu }).getByRole("link", { name: words.nav.tracking }).click()
    } else await page.getByRole("contentinfo").getByRole("link", { name: words.footer.tracking }).click()
    await expect(this.shop.main.getByRole("heading", { level: 1, name: words.tracking.title })).toBeVisible()
  }

  async ask(reference: string, phone: string, submit = this.shop.words.tracking.submit) {
    const { main, words } = this.shop
    await main.getByRole("textbox", { name: words.tracking.reference }).fill(reference)
    await main.getByRole("textbox", { name: words.tracking.phone }).fill(phone)
    await main.getByRole("button", { name: submit }).click()
  }
}
