import { expect, type Locator } from "@playwright/test"
import type { Shop } from "./shop"

/** Where a buyer asks to give something back. */
export class ReturnPage {
  readonly words
  readonly photos: Locator
  readonly submit: Locator

  constructor(readonly shop: Shop) {
    this.words = shop.words.returns
    this.photos = shop.main.getByLabel(this.words.photos, { exact: true })
    this.submit = shop.main.getByRole("button", { name: this.words.send })
  }

  async open(parcel: Locator) {
    await parcel.getByRole("link", { name: this.shop.words.purchase.return, exact: true }).click()
    await expect(this.shop.main.getByRole("heading", { level: 1, name: this.words.title })).toBeVisible()
  }

  async choose(reason: keyof typeof this.words.reason) {
    await this.shop.main.getByRole("radio", { name: this.words.reason[reason] }).check()
  }

  async inCash() {
    await this.shop.main.getByRole("radio", { name: this.words.byCash }).check()
  }
}
