import { expect, type Locator, type Page } from "@playwright/test"
import { expectLanguage } from "../support/language"
import type { Goods } from "../support/market"
import { words, type Locale } from "../support/words"

/** The storefront before the checkout, as somebody with a phone goes through it. */
export class Shop {
  readonly words
  readonly main: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale
  ) {
    this.words = words[locale]
    this.main = page.getByRole("main")
  }

  /** Opens a page by its address, without its language. */
  async open(path: string) {
    const response = await this.page.goto(`/${this.locale}${path}`)
    await expectLanguage(this.page, this.locale)
    return response
  }

  /** Follows a link of the content, to a page with that heading. */
  async follow(link: string, heading = link) {
    await this.main.getByRole("link", { name: link, exact: true }).first().click()
    await expect(this.main.getByRole("heading", { level: 1, name: heading, exact: true })).toBeVisible()
    await expectLanguage(this.page, this.locale)
  }

  /** Opens what a summary hides, where a screen of this width hides it. */
  async reveal(summary: string, hidden: Locator) {
    if (!(await hidden.isVisible())) await this.main.getByText(summary, { exact: true }).click()
    await expect(hidden).toBeVisible()
  }

  /** From the navigation to the region, its cooperative, and what it sells. */
  async walkTo({ region, cooperative, title }: Goods) {
    await (await this.ways()).getByRole("link", { name: this.words.nav.regions, exact: true }).click()
    await this.follow(region.name)
    await this.follow(cooperative.name)
    await this.follow(title)
  }

  async addToBasket() {
    await this.main.getByRole("button", { name: this.words.addToBasket.add }).click()
    await expect(this.main.getByRole("status").filter({ hasText: this.words.addToBasket.added })).toBeVisible()
  }

  async putInBasket(goods: Pick<Goods, "handle">) {
    await this.open(`/listings/${goods.handle}`)
    await this.addToBasket()
  }

  async openBasket() {
    await this.page.getByRole("link", { name: this.words.nav.basket }).filter({ visible: true }).first().click()
    await expect(this.main.getByRole("heading", { level: 1, name: this.words.nav.basket })).toBeVisible()
    await expectLanguage(this.page, this.locale)
  }

  async goToCheckout() {
    await this.main.getByRole("button", { name: this.words.basket.checkout }).click()
    await expect(this.main.getByRole("heading", { level: 1, name: this.words.checkout.title })).toBeVisible()
    await expectLanguage(this.page, this.locale)
  }

  /** The bar under the thumb on a phone, the one at the top on a desk. */
  private async ways() {
    const bar = this.page.getByRole("navigation", { name: this.words.nav.quick })
    return (await bar.isVisible()) ? bar : this.page.getByRole("navigation", { name: this.words.nav.main })
  }
}
