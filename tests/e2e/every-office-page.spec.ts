import type { Page } from "@playwright/test"
import { ar } from "../../backend/src/admin/words/ar"
import { en } from "../../backend/src/admin/words/en"
import { fr } from "../../backend/src/admin/words/fr"
import officePages from "../office-pages.json"
import { violations } from "./checks/axe"
import { wrongWay } from "./checks/strays"
import { DashboardPage } from "./pages/dashboard-page"
import { expect, phone, test } from "./support/visit"
import { locales, type Locale } from "./support/words"

/** A page of the organizers' dashboard: where it is, or on which page the first link that leads to it stands. */
type OfficePageType = {
  name: string
  route: string
  path?: string
  from?: string
  link?: string
  then?: string
  /** What is pressed there first. */
  press?: string
  guest?: boolean
}

const sayings = { ar: leaves(ar), fr: leaves(fr), en: leaves(en) }

/** What a dictionary says in whole lines. */
function leaves(words: object): string[] {
  return Object.values(words).flatMap((one: unknown) => (typeof one === "string" ? [one] : leaves(one as object)))
}

/** Where one comes in leads on to Medusa's own orders at once. */
const inside = (officePages as OfficePageType[]).filter(({ guest, route }) => !guest && route !== "start")
/** Two browsers go through the rooms without loading the dashboard anew, as organizers do. */
const halves = {
  "people, fairs and what is shown": /^(help|cooperatives|fairs|features)/,
  "money, figures and what is written": /^(money|reports|announcements|pages|words|jobs)/,
}

test.use({ viewport: phone, extraHTTPHeaders: {}, reducedMotion: "reduce", expected: /401/ })

for (const locale of locales)
  for (const [half, rooms] of Object.entries(halves)) {
    // English differs from French by its words alone, and they are shorter.
    const pages = inside.filter(({ route, link }) => rooms.test(route) && (locale !== "en" || !link))
    test(`every organizer can use the dashboard: ${half} (${locale})`, async ({ page }) => {
      test.setTimeout(240_000)
      // The dashboard draws flags from a public address; tests stay on this machine.
      await page.route(/flag-icons/, (route) => route.fulfill({ contentType: "image/svg+xml", body: "<svg/>" }))
      const dashboard = new DashboardPage(page, locale)
      await dashboard.enter("administrator")
      for (const type of pages) await test.step(type.name, () => look(dashboard, locale, type))
    })
  }

/** Arabic is what most organizers read: there everything is looked at. The other two differ by words, width and direction. */
async function look(dashboard: DashboardPage, locale: Locale, type: OfficePageType) {
  const { page, main } = dashboard
  const { name } = type
  await arrive(dashboard, type)
  const html = page.locator("html")
  expect.soft(await html.getAttribute("lang"), name).toBe(locale)
  expect.soft(await html.getAttribute("dir"), name).toBe(locale === "ar" ? "rtl" : "ltr")
  expect.soft(foreignWords(await main.innerText(), locale), `${name}: words of another language`).toEqual([])
  expect.soft(await wrongWay(page), `${name}: direction`).toEqual([])
  await test.step(`${name} fits at 390 px`, () => dashboard.expectToFit())
  if (locale === "ar") expect.soft(await violations(page, "main"), `${name}: WCAG 2.2 AA`).toEqual([])
}

/** Lines of our own words for another language, and names of words where the words should be. People's names are theirs. */
function foreignWords(text: string, locale: Locale): string[] {
  const own = new Set(sayings[locale])
  const others = new Set(locales.flatMap((one) => (one === locale ? [] : sayings[one])).filter((one) => !own.has(one)))
  const lines = text.split(/[\n\t]+/).map((line) => line.trim())
  return lines.filter((line) => others.has(line) || /^[a-z]+(\.[a-zA-Z_]+){1,4}$|\{\{/.test(line))
}

async function arrive({ page, main, words }: DashboardPage, { path, from, link, then = "", press }: OfficePageType) {
  const loaded = async () => {
    await expect(main.getByRole("heading", { level: 1 }).first()).toBeVisible()
    await expect(main.getByText(words.common.loading, { exact: true })).toHaveCount(0)
  }
  await go(page, `/app${path ?? from}`)
  await loaded()
  if (link) {
    const href = await page.locator(link).first().getAttribute("href", { timeout: 10_000 })
    await go(page, `${href}${then}`)
    await expect(page).toHaveURL((url) => url.href.includes(href?.split("?")[0] ?? "nowhere"))
    await loaded()
  }
  if (press) await page.locator(press).first().click({ timeout: 10_000 })
}

/** Within the dashboard, as its own links go. */
async function go(page: Page, address: string) {
  await page.evaluate((to) => {
    history.pushState(null, "", to)
    dispatchEvent(new PopStateEvent("popstate"))
  }, address)
}
