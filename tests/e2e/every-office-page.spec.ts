import { ar } from "../../backend/src/admin/words/ar"
import { en } from "../../backend/src/admin/words/en"
import { fr } from "../../backend/src/admin/words/fr"
import officePages from "../office-pages.json"
import { violations } from "./checks/axe"
import { wrongWay } from "./checks/strays"
import { DashboardPage } from "./pages/dashboard-page"
import { openOfficePage, type OfficePage } from "./support/office-page"
import { expect, phone, test } from "./support/visit"
import { locales, type Locale } from "./support/words"

const sayings = { ar: leaves(ar), fr: leaves(fr), en: leaves(en) }

/** What a dictionary says in whole lines. */
function leaves(words: object): string[] {
  return Object.values(words).flatMap((one: unknown) => (typeof one === "string" ? [one] : leaves(one as object)))
}

/** Where one comes in leads on to Medusa's own orders at once. */
const inside = (officePages as OfficePage[]).filter(({ guest, route }) => !guest && route !== "start")
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
async function look(dashboard: DashboardPage, locale: Locale, type: OfficePage) {
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

/** Goes about within the dashboard, as its own links do. */
function arrive({ page, main, words }: DashboardPage, type: OfficePage) {
  const go = async (address: string) => {
    await page.evaluate((to) => {
      history.pushState(null, "", to)
      dispatchEvent(new PopStateEvent("popstate"))
    }, address)
    await expect(page).toHaveURL((url) => url.href.includes(address.split("?")[0]))
    await expect(main.getByRole("heading", { level: 1 }).first()).toBeVisible()
    await expect(main.getByText(words.common.loading, { exact: true })).toHaveCount(0)
  }
  return openOfficePage(page, type, { base: "/app", go })
}
