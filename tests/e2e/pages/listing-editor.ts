import { expect } from "@playwright/test"
import sharp from "sharp"
import type { Shop } from "./shop"

/** The desk's form of one listing, filled in with a thumb. */
export class ListingEditor {
  readonly words
  readonly title

  constructor(readonly shop: Shop) {
    this.words = shop.words.deskGoods
    this.title = shop.main.getByLabel(this.words.field.title, { exact: true })
  }

  /** From the list of listings to a new one that has all it needs; the price and the pieces as somebody in Morocco may type them. */
  async fillNew(title: string, { price = "١٢٠,٥٠", pieces = "4" } = {}) {
    const { main, page } = this.shop
    await main.getByRole("link", { name: this.words.new }).click()
    const buffer = await sharp({ create: { width: 2400, height: 3000, channels: 3, background: "#b5651d" } })
      .jpeg()
      .toBuffer()
    // Before the page's script runs, the button opens nothing.
    await expect(async () => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser", { timeout: 2000 }),
        main.getByRole("button", { name: this.words.photos.gallery }).click(),
      ])
      await chooser.setFiles({ name: "honey.jpg", mimeType: "image/jpeg", buffer })
    }).toPass()
    await expect(main.getByText(this.words.photos.first)).toBeVisible({ timeout: 30_000 })
    const category = main.getByRole("group", { name: this.words.category.title })
    await category.getByRole("button").first().click()
    await category.getByRole("list").nth(1).getByRole("button").first().click()
    await this.title.fill(title)
    await main.getByLabel(this.words.kinds.price).fill(price)
    await main.getByLabel(this.words.kinds.weight).fill("500")
    await main.getByLabel(this.words.kinds.stock).fill(pieces)
  }

  get publish() {
    return this.shop.main.getByRole("button", { name: this.words.do.publish })
  }

  /** What the page says came of it. */
  async expectTold(now: keyof (typeof this.words)["told"]["now"]) {
    await expect(this.shop.main.getByText(this.words.told.now[now])).toBeVisible({ timeout: 30_000 })
  }

  /** Into the archive, where buyers do not see it. */
  async archive() {
    const { main } = this.shop
    await main.getByRole("button", { name: this.words.do.archive }).click()
    await main.getByRole("dialog").getByRole("button", { name: this.words.do.archive }).click()
    await this.expectTold("archived")
  }
}
