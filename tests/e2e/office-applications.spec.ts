import type { Browser } from "@playwright/test"
import { join } from "node:path"
import { reasonWords } from "../../backend/src/messages/joining/application-words"
import { nextMessage } from "../harness/outbox"
import { DashboardPage } from "./pages/dashboard-page"
import { Shop } from "./pages/shop"
import { appliedCooperative } from "./support/application"
import { given } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { containing, type Locale } from "./support/words"

// Medusa's own pages ask what organizers may not see, and are refused.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /40[13]/ })

const outbox = () => join(given("MAARID_DATA_DIR"), "outbox")

/** The application as its writer sees it, who is signed in. */
async function asApplicant(browser: Browser, token: string, locale: Locale): Promise<Shop> {
  const context = await browser.newContext({ viewport: phone, baseURL: given("STOREFRONT_URL") })
  await context.addCookies([
    { name: "maarid.session", value: token, url: given("STOREFRONT_URL"), httpOnly: true },
    { name: "maarid.signed-in", value: "1", url: given("STOREFRONT_URL") },
  ])
  const shop = new Shop(await context.newPage(), locale)
  await shop.open("/apply")
  return shop
}

test("an application is sent back for more and another refused, with reasons; each applicant reads them in their language, and the first answers (ar)", async ({
  page,
  browser,
}) => {
  const [incomplete, double] = [await appliedCooperative("MA-AZI", "fr"), await appliedCooperative("MA-AZI")]
  const note = "La deuxième page, s’il vous plaît."
  const dashboard = new DashboardPage(page)
  const { application } = dashboard.words.cooperatives
  const open = async (name: string) => {
    await dashboard.open("cooperatives")
    await dashboard.main.getByRole("searchbox").fill(name)
    await dashboard.main.getByRole("link", { name }).click()
  }
  await dashboard.enter("organizer")

  await open(incomplete.name)
  await dashboard.turnTo(application.ask)
  await expect(dashboard.main.getByText(containing(dashboard.words.languages.fr)).first()).toBeVisible()
  await dashboard.button(application.ask).click()
  await expect(dashboard.main.getByRole("alert")).toHaveText(application.reasonNeeded)
  await dashboard.main.getByLabel(reasonWords.ar.paper_unreadable).click()
  await dashboard.main.getByLabel(application.note).fill(note)
  await dashboard.expectToFit()
  await dashboard.button(application.ask).click()
  await expect(dashboard.said(application.asked)).toBeVisible()
  await expect(dashboard.main.getByRole("heading", { name: application.statuses.more })).toBeVisible()
  await expect(dashboard.main.getByText(reasonWords.ar.paper_unreadable)).toBeVisible()
  await expect(dashboard.main.getByText(note)).toBeVisible()
  await dashboard.expectToFit()

  expect(await nextMessage(outbox(), incomplete.phone, 0, "application_more")).toMatch(/est [aà] compl/)
  const writer = await asApplicant(browser, incomplete.token, "fr")
  const { apply } = writer.words
  for (const words of [apply.moreTitle, reasonWords.fr.paper_unreadable, note])
    await expect(writer.main.getByText(words)).toBeVisible()
  await writer.main.getByRole("button", { name: apply.step.payout }).click()
  await writer.main.getByRole("button", { name: apply.send, exact: true }).click()
  await expect(writer.main.getByText(apply.sentTitle)).toBeVisible()
  await writer.page.context().close()
  await page.reload()
  await expect(dashboard.main.getByRole("heading", { name: application.answer, exact: true })).toBeVisible()

  await open(double.name)
  await dashboard.turnTo(application.refuse)
  await dashboard.main.getByLabel(reasonWords.ar.duplicate).click()
  await dashboard.button(application.refuse).click()
  await expect(dashboard.said(application.refused)).toBeVisible()
  await expect(dashboard.main.getByRole("heading", { name: application.statuses.refused })).toBeVisible()
  expect(await nextMessage(outbox(), double.phone, 0, "application_refused")).toContain("لم يُقبل")
  const refused = await asApplicant(browser, double.token, "ar")
  await expect(refused.main.getByText(refused.words.apply.refusedTitle)).toBeVisible()
  await expect(refused.main.getByText(reasonWords.ar.duplicate)).toBeVisible()
  await refused.page.context().close()
})
