import type { Page } from "@playwright/test"
import logins from "../../seed/data/demo-logins.json"
import deskPages from "../desk-pages.json"
import { violations } from "./checks/axe"
import { outgrown, tooWide } from "./checks/fit"
import { strays } from "./checks/strays"
import { smallTargets } from "./checks/targets"
import { expectLanguage } from "./support/language"
import { openOfficePage, type OfficePage } from "./support/office-page"
import { signedIn, signedInAs } from "./support/session"
import { expect, test } from "./support/visit"
import { locales, words, type Locale } from "./support/words"

const everyDeskPage = deskPages as OfficePage[]
const roomOf = ({ route }: OfficePage) => route.split("/")[0] || "today"
/** One browser goes through all of a room, as a member does; in English through what differs by its words alone. */
const rooms = [...new Set(everyDeskPage.map(roomOf))]

const desk = { width: 1280, height: 860 }

test.use({ colorScheme: "light", reducedMotion: "reduce" })

for (const locale of locales) {
  for (const room of rooms) {
    const pages = everyDeskPage.filter((type) => roomOf(type) === room && (locale !== "en" || !type.link))
    test(`every member can use the desk's ${room} (${locale})`, async ({ page, context }) => {
      test.slow()
      if (!pages.some(({ guest }) => guest)) await signedIn(context, "member")
      for (const type of pages) await test.step(type.name, () => look(page, locale, type))
    })
  }
}

/** What a member in each other role opens besides what is everybody's; all the rest is a manager's. */
const everybodys = /^$|^shop$|^fairs/
const theirs = {
  catalogue: /^listings|^shop\/(profile|artisans|closed|signs)$/,
  orders: /^orders/,
  accounts: /^statement$/,
}

for (const [role, own] of Object.entries(theirs))
  test(`a member for ${role} opens what is theirs, and is told of the rest that it is not (ar)`, async ({
    page,
    context,
  }) => {
    const { login } = logins.find(({ does }) => does === role) ?? { login: "" }
    await signedInAs(context, login)
    const { closed } = words.ar.desk
    const told = page.getByRole("main").getByText(closed.role, { exact: true })
    const pages = new Map(everyDeskPage.filter(({ path, guest }) => path && !guest).map((type) => [type.route, type]))
    for (const { name, route, path } of pages.values()) {
      const opens = everybodys.test(route) || own.test(route)
      await page.goto(`/ar${path}`, { waitUntil: "domcontentloaded" })
      await expect(page.getByRole("main").getByRole("heading", { level: 1 }).first()).toBeVisible()
      expect.soft(page.url().endsWith(opens ? `/ar${path}` : "/ar/coop?closed=role"), name).toBe(true)
      await expect.soft(told, name).toHaveCount(opens ? 0 : 1)
      if (opens) expect.soft(await tooWide(page), `${name} at 390 px`).toEqual([])
    }
  })

/** Arabic is what members read: there everything is looked at. French has the longest words, and both the other direction. */
async function look(page: Page, locale: Locale, type: OfficePage) {
  await arrive(page, locale, type)
  const { name } = type
  expect.soft(await strays(page), `${name}: words of another language`).toEqual([])
  expect.soft(await tooWide(page), `${name} at 390 px`).toEqual([])
  expect.soft(await outgrown(page), `${name}: fields beyond their place at 390 px`).toEqual([])
  if (locale === "ar") {
    expect.soft(await violations(page), `${name}: WCAG 2.2 AA`).toEqual([])
    expect.soft(await smallTargets(page), `${name}: targets of 44 px`).toEqual([])
  }
  if (locale === "fr") {
    const { width, height } = page.viewportSize() ?? desk
    await page.setViewportSize(desk)
    expect.soft(await tooWide(page), `${name} at 1280 px`).toEqual([])
    await page.setViewportSize({ width, height })
  }
}

function arrive(page: Page, locale: Locale, type: OfficePage) {
  const go = async (address: string) => {
    await page.goto(address)
    await expect(page.getByRole("main").getByRole("heading", { level: 1 }).first()).toBeVisible()
    await expectLanguage(page, locale)
  }
  return openOfficePage(page, type, { base: `/${locale}`, go })
}
