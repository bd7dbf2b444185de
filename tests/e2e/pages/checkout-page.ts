import { expect, type Locator } from "@playwright/test"
import { guest } from "../support/market"
import type { Shop } from "./shop"

type Typed = "recipient" | "phone" | "city" | "street"

/** The one page between the basket and the order. */
export class CheckoutPage {
  readonly words
  readonly province: Locator
  readonly confirm: Locator
  readonly reckon: Locator

  constructor(readonly shop: Shop) {
    this.words = shop.words.checkout
    this.province = shop.main.getByRole("combobox", { name: this.words.province })
    this.confirm = shop.main.getByRole("button", { name: this.words.confirm })
    this.reckon = shop.main.getByRole("button", { name: this.words.reckon })
  }

  field(name: Typed) {
    return this.shop.main.getByRole("textbox", { name: this.words[name], exact: true })
  }

  async fill(person = guest) {
    for (const name of ["recipient", "phone", "city", "street"] as const) await this.field(name).fill(person[name])
    await this.province.selectOption(person.province)
  }

  async payInCash() {
    await this.shop.main.getByRole("radio", { name: this.words.payment.cash_on_delivery }).check()
  }

  /** Delivery of each parcel is known, and the total is that of what is typed. */
  async reckoned() {
    await expect(this.confirm).toBeEnabled()
    await expect(this.total).not.toHaveAttribute("data-stale")
  }

  /** Fee and days of the parcel of a cooperative, as chosen. */
  async delivery(cooperative: string): Promise<{ fee: string; days: string }> {
    const heading = this.shop.page.getByRole("heading", { level: 3, name: cooperative, exact: true })
    const parcel = this.shop.main.locator("section[data-region]").filter({ has: heading })
    const chosen = parcel.locator("label", { has: this.shop.page.getByRole("radio", { checked: true }) })
    const [words, fee] = await chosen.locator("> span").allInnerTexts()
    return { days: words.split("\n").slice(1).join(" "), fee }
  }

  /** What the total is made of, and the total. */
  async sums(): Promise<{ parts: number[]; total: number }> {
    const amounts = (await this.total.locator("p bdi").allInnerTexts()).map(amountIn)
    const total = amountIn(await this.total.getByRole("status").locator("bdi").innerText())
    return { parts: amounts.slice(0, amounts.indexOf(total)), total }
  }

  get total() {
    return this.shop.main.getByRole("region", { name: this.words.totalTitle })
  }

  async expectTyped(person = guest) {
    for (const name of ["recipient", "phone", "city", "street"] as const) {
      await expect(this.field(name)).toHaveValue(person[name])
    }
    await expect(this.province).toHaveValue(person.province)
  }
}

const amountIn = (text: string) => Number.parseFloat(text.replace(/(?<=\d)[\s,.](?=\d{3})/g, "").replace(",", "."))
