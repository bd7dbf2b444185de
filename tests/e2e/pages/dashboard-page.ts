import { expect, type Cookie, type Locator, type Page } from "@playwright/test"
import { ar } from "../../../backend/src/admin/words/ar"
import { dashboard } from "../../../backend/src/admin/words/dashboard"
import { en } from "../../../backend/src/admin/words/en"
import { fr } from "../../../backend/src/admin/words/fr"
import { demoLogin, given } from "../support/market"
import type { Locale } from "../support/words"

/** From here on the dashboard's rooms stand beside the page. */
const WIDE_FROM = 1024

/** The cookie of a signed-in member of the staff. */
const SESSION = "connect.sid"

/** Each role signs in once: who signs in again and again is asked to wait. */
const sessions = new Map<string, Cookie[]>()

const words = { ar, fr, en }

/** The organizers' dashboard, in Arabic where nothing else is asked for. */
export class DashboardPage {
  readonly words: typeof en
  readonly main: Locator

  constructor(
    readonly page: Page,
    readonly locale: Locale = "ar"
  ) {
    this.words = words[locale]
    this.main = page.getByRole("main")
  }

  async enter(role: "organizer" | "administrator"): Promise<void> {
    const { page } = this
    const context = page.context()
    await page.addInitScript((lng) => localStorage.setItem("lng", lng), this.locale)
    const known = sessions.get(role)
    await context.addCookies([{ name: "lng", value: this.locale, url: given("BACKEND_URL") }, ...(known ?? [])])
    await this.open("")
    if (!known) await this.signIn(role)
    await page.waitForURL(role === "organizer" ? /\/app\/help/ : /\/app\/orders/)
    const cookies = await context.cookies(given("BACKEND_URL"))
    sessions.set(
      role,
      cookies.filter(({ name }) => name === SESSION)
    )
  }

  private async signIn(role: "organizer" | "administrator"): Promise<void> {
    const { login, password } = demoLogin(role)
    await expect(this.page.getByRole("heading", { name: dashboard[this.locale].login.title })).toBeVisible()
    await this.page.locator("input[name=email]").fill(login)
    await this.page.locator("input[name=password]").fill(password)
    await this.page.locator("button[type=submit]").click()
  }

  /** Opens a page by its address. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${given("BACKEND_URL")}/app/${path}`)
  }

  async goTo(room: keyof typeof ar.navigation): Promise<void> {
    // On a phone the rooms are behind the first button of the bar.
    const { width } = this.page.viewportSize() ?? { width: 0 }
    if (width < WIDE_FROM) await this.page.locator("button.max-lg\\:flex").first().click()
    await this.page.getByRole("link", { name: ar.navigation[room], exact: true }).click()
  }

  /** Nothing sticks out of the page sideways; a table may scroll within itself. */
  async expectToFit(): Promise<void> {
    const over = () =>
      this.main.evaluate((main) => {
        const { clientWidth } = document.documentElement
        const scrolls = (one: Element | null): boolean =>
          one !== null && one !== main && (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement))
        return [...main.querySelectorAll("*")]
          .filter((one) => !scrolls(one.parentElement) && one.getClientRects().length > 0)
          .map((one) => ({ what: `${one.tagName} ${one.textContent?.slice(0, 40)}`, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.left < -1 || box.right > clientWidth + 1)
          .map(({ what, box }) => `${what}: ${Math.round(box.left)} to ${Math.round(box.right)}`)
      })
    await expect.poll(over).toEqual([])
  }

  button(name: string): Locator {
    return this.main.getByRole("button", { name, exact: true })
  }

  /** A long form can be saved at its head and at its foot. */
  get save(): Locator {
    return this.button(ar.common.save).first()
  }

  /** What the dashboard says of something just done. */
  said(text: string): Locator {
    return this.page.locator("[data-sonner-toast]").filter({ hasText: text })
  }

  /** One of the parts of a page; its name may go on with a number. */
  async turnTo(tab: string): Promise<void> {
    await this.main.getByRole("tab", { name: new RegExp(`^${tab}( \\d+)?$`) }).click()
  }

  async choose(field: string, option: string): Promise<void> {
    await this.main.getByRole("combobox", { name: field, exact: true }).click()
    await this.page.getByRole("option", { name: option, exact: true }).click()
  }

  /** A text of which each language has a field. */
  async fillInThree(label: string, text: Partial<Record<Locale, string>>): Promise<void> {
    const group = this.main.getByRole("group", { name: label, exact: true })
    for (const [locale, words] of Object.entries(text))
      await group.getByLabel(ar.languages[locale as Locale], { exact: true }).fill(words)
  }

  /** Says yes to what is asked once more. */
  async sure(answer: string): Promise<void> {
    await this.page.getByRole("alertdialog").getByRole("button", { name: answer, exact: true }).click()
  }
}
