import { expect, type Locator, type Page } from "@playwright/test"
import { expectLanguage } from "../support/language"
import { demoMember } from "../support/market"
import { words, type Locale } from "../support/words"

/** The cooperative's desk, as its member goes through it with a thumb. */
export class DeskPage {
  readonly words
  readonly main: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale
  ) {
    this.words = words[locale]
    this.main = page.getByRole("main")
  }

  /** Signs the demo's member in and stands on Today. */
  async enter() {
    const { login, password } = demoMember()
    await this.page.goto(`/${this.locale}/coop/sign-in`)
    await this.main.getByText(this.words.desk.mailTitle, { exact: true }).first().click()
    await this.main.getByRole("textbox", { name: this.words.account.email }).fill(login)
    await this.main.getByLabel(this.words.account.password, { exact: true }).fill(password)
    await this.main.getByRole("button", { name: this.words.account.signIn }).click()
    await expect(this.main.getByRole("heading", { level: 1, name: this.words.desk.nav.today })).toBeVisible()
    await expectLanguage(this.page, this.locale)
  }

  /** The line over the page that rings. */
  get bell() {
    return this.page.getByRole("status").filter({ hasText: this.words.deskToday.rings })
  }

  async goTo(room: keyof (typeof words)["ar"]["desk"]["nav"]) {
    const rooms = this.page.getByRole("navigation", { name: this.words.desk.rooms })
    await rooms.getByRole("link", { name: this.words.desk.nav[room] }).click()
  }

  /** One step of an order, which then stands in another state. */
  async take(step: string, state: keyof (typeof words)["ar"]["deskOrders"]["state"]) {
    await this.main.getByRole("button", { name: step, exact: true }).click()
    await expect(
      this.main.getByRole("banner").or(this.main.locator("header")).getByText(this.words.deskOrders.state[state])
    ).toBeVisible()
  }
}
