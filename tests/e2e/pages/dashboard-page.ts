import type { Locator, Page } from "@playwright/test"
import { ar } from "../../../backend/src/admin/words/ar"
import { demoLogin, given } from "../support/market"

/** The organizers' dashboard in Arabic. */
export class DashboardPage {
  readonly words = ar
  readonly main: Locator

  constructor(readonly page: Page) {
    this.main = page.getByRole("main")
  }

  async enter(role: "organizer" | "administrator"): Promise<void> {
    const { login, password } = demoLogin(role)
    await this.page.addInitScript(() => localStorage.setItem("lng", "ar"))
    await this.page.context().addCookies([{ name: "lng", value: "ar", url: given("BACKEND_URL") }])
    await this.page.goto(`${given("BACKEND_URL")}/app`)
    await this.page.locator("input[name=email]").fill(login)
    await this.page.locator("input[name=password]").fill(password)
    await this.page.locator("button[type=submit]").click()
    await this.page.waitForURL(role === "organizer" ? /\/app\/help/ : /\/app\/orders/)
  }

  async goTo(room: keyof typeof ar.navigation): Promise<void> {
    await this.page.getByRole("link", { name: ar.navigation[room], exact: true }).click()
  }

  button(name: string): Locator {
    return this.main.getByRole("button", { name, exact: true })
  }

  /** What the dashboard says of something just done. */
  said(text: string): Locator {
    return this.page.locator("[data-sonner-toast]").filter({ hasText: text })
  }
}
