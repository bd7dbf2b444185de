import type { Page } from "@playwright/test"
import { join } from "node:path"
import { nextMessage } from "../harness/outbox"
import { DashboardPage } from "./pages/dashboard-page"
import { appliedCooperative } from "./support/application"
import { buyAsGuest, given, sql } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { containing, words } from "./support/words"

// Medusa's own pages ask what organizers may not see, and are refused; so is a contact that is none.
test.use({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: {}, expected: /40[013]/ })

const outbox = () => join(given("MAARID_DATA_DIR"), "outbox")

const SOON_MS = 12_000
const SHOWN_MS = 8_000
/** How soon a page follows. */
const WITHIN_MS = 6_000

/** The first region the home page tells of, as somebody who comes now sees it. */
async function told(street: Page): Promise<string> {
  await street.goto(`${given("STOREFRONT_URL")}/ar`)
  const spotlight = street.getByRole("article").filter({ hasText: words.ar.home.visit })
  return (await spotlight.first().getByRole("heading").textContent()) ?? ""
}

const untilTold = (street: Page, name: string, moment: number) =>
  expect.poll(() => told(street), { timeout: moment - Date.now() + WITHIN_MS, intervals: [500] }).toBe(name)

/** A region is put first on the home page, from soon on and for a moment, and the list is put back. */
async function featureForAMoment(dashboard: DashboardPage, street: Page) {
  const { page } = dashboard
  const { features } = dashboard.words
  const usual = await told(street)
  await dashboard.goTo("features")
  await dashboard.main.getByRole("link", { name: `${features.open}: ${features.places.territories}` }).click()
  const rows = dashboard.main.getByRole("list", { name: features.order }).getByRole("listitem")
  await expect(rows.filter({ hasText: usual })).toBeVisible()
  const before = await rows.count()

  const region = "بني ملال - خنيفرة"
  await dashboard.main.getByRole("searchbox").fill("béni mellal")
  await dashboard.button(`${features.add}: ${region}`).click()
  const row = rows.filter({ hasText: region })
  await test.step("it is moved to the top by keyboard", async () => {
    await row.getByRole("button", { name: features.move.replace("{{name}}", region) }).focus()
    await page.keyboard.press("Space")
    const over = (place: number) =>
      features.over
        .replace("{{name}}", region)
        .replace("{{place}}", String(place))
        .replace("{{all}}", String(before + 1))
    // Arrows count from when it is said to be lifted.
    await expect(page.getByText(over(before + 1))).toBeAttached()
    for (let place = before; place >= 1; place--) {
      await page.keyboard.press("ArrowUp")
      await expect(page.getByText(over(place))).toBeAttached()
    }
    await page.keyboard.press("Space")
    await expect(rows.first()).toContainText(region)
  })

  const start = Math.ceil((Date.now() + SOON_MS) / 1000) * 1000
  const end = start + SHOWN_MS
  for (const [field, moment] of [
    [features.starts, start],
    [features.ends, end],
  ] as const) {
    const local = await page.evaluate(
      (at) => new Date(at - new Date().getTimezoneOffset() * 60_000).toISOString(),
      moment
    )
    await row.getByLabel(field, { exact: true }).fill(local.slice(0, 19))
  }
  await dashboard.save.click()
  await expect(dashboard.said(features.saved)).toBeVisible()
  await expect(row).toContainText(features.states.later)
  expect(await told(street)).toBe(usual)
  expect(Date.now()).toBeLessThan(start)
  await untilTold(street, region, start)
  await untilTold(street, usual, end)

  await test.step("the list of before is put back", async () => {
    const putBack = dashboard.main.getByRole("button", { name: containing(`${features.putBack}: `) })
    await putBack.first().click()
    await dashboard.save.click()
    await expect(rows).toHaveCount(before)
    await expect(row).toHaveCount(0)
  })
}

test("a region is on the home page from when an organizer says until when they say (ar)", async ({ page, browser }) => {
  const dashboard = new DashboardPage(page)
  const street = await browser.newPage()
  await dashboard.enter("organizer")
  await featureForAMoment(dashboard, street)
  await street.close()
})

test.describe("on a phone", () => {
  test.use({ viewport: phone })

  test("an organizer's day: a cooperative is verified beside its papers, then its region put first for a while (ar)", async ({
    page,
    browser,
  }) => {
    const applied = await appliedCooperative("MA-AZI")
    const dashboard = new DashboardPage(page)
    const { application, paper, paperKinds } = dashboard.words.cooperatives
    await dashboard.enter("organizer")
    await dashboard.goTo("cooperatives")
    await dashboard.main.getByRole("searchbox").fill(applied.name)
    await dashboard.expectToFit()
    await dashboard.main.getByRole("link", { name: applied.name }).click()
    await expect(dashboard.main.getByRole("heading", { name: applied.name })).toBeVisible()
    await dashboard.expectToFit()
    for (const kind of ["register_extract", "identity"] as const) {
      const name = paperKinds[kind]
      await dashboard.main.getByRole("button", { name: paper.enlarge.replace("{{name}}", name) }).click()
      await expect(page.getByRole("dialog").getByRole("img", { name })).toBeInViewport()
      await page.keyboard.press("Escape")
    }
    await dashboard.main.getByLabel(application.women_led).check()
    await dashboard.button(application.verify).click()
    await expect(dashboard.said(application.verified)).toBeVisible()
    expect(await nextMessage(outbox(), applied.phone, 0, "application_verified")).toContain(applied.name)
    await dashboard.main.getByRole("link", { name: application.toCooperative }).click()
    await expect(dashboard.main.getByRole("heading", { name: applied.name })).toBeVisible()
    await dashboard.expectToFit()

    const street = await browser.newPage()
    await featureForAMoment(dashboard, street)
    await dashboard.expectToFit()
    await street.close()
  })

  test("a word nobody knew is given a meaning, found by, counted, and taken back (ar)", async ({ page, browser }) => {
    const nobodysWord = () => `zxvw${Array.from({ length: 6 }, () => "bdfgkz"[Math.floor(Math.random() * 6)]).join("")}`
    const unknown = nobodysWord()
    const tooRare = nobodysWord()
    const street = await browser.newPage()
    const search = (word = unknown) => street.goto(`${given("STOREFRONT_URL")}/ar/search?q=${word}`)
    await search(tooRare)
    await search()
    await street.getByRole("link", { name: words.ar.alert.tellMeWords }).click()
    await street.getByLabel(words.ar.alert.contact).fill("0612345670")
    await street.getByRole("button", { name: words.ar.alert.submit }).click()
    await expect(street.getByText(words.ar.alert.doneWords.split("{")[0])).toBeVisible()

    const dashboard = new DashboardPage(page)
    const { wordGroups, searched } = dashboard.words
    await dashboard.enter("organizer")
    await dashboard.goTo("words")
    await dashboard.main.getByRole("searchbox").fill("safran")
    const row = dashboard.main.getByRole("listitem").filter({ hasText: "za3fran" })
    await row.getByRole("button", { name: containing(wordGroups.change) }).click()
    await row.getByLabel(wordGroups.fields.also).fill(`${unknown}, miel`)
    await dashboard.save.click()
    await expect(row.getByRole("alert").filter({ hasText: "miel" })).toBeVisible()
    await row.getByLabel(wordGroups.fields.also).fill(unknown)
    await dashboard.expectToFit()
    await dashboard.save.click()
    await expect(dashboard.said(wordGroups.saved)).toBeVisible()
    await expect(row).toContainText(unknown)

    const results = street.getByRole("main").getByRole("article")
    await expect.poll(async () => (await search(), results.count()), { timeout: 60_000 }).toBeGreaterThan(0)
    const told = street.waitForRequest(/api\/found/)
    await results.first().getByRole("link").first().click()
    await told

    const counted = dashboard.main.getByRole("row").filter({ hasText: unknown })
    await expect(async () => {
      await page.goto(`${given("BACKEND_URL")}/app/words?tab=searched&by=clicked`)
      await expect(counted).toBeVisible({ timeout: 5000 })
    }).toPass({ timeout: 60_000 })
    await expect(dashboard.main.getByText(containing(searched.hidden.split("{{")[0]))).toBeVisible()
    await expect(dashboard.main.getByText(tooRare)).toHaveCount(0)
    await dashboard.expectToFit()

    await page.goto(`${given("BACKEND_URL")}/app/words?q=${unknown}`)
    await row.getByRole("button", { name: containing(wordGroups.takeBack) }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: wordGroups.takeBack }).click()
    await expect(dashboard.said(wordGroups.saved)).toBeVisible()
    await street.close()
  })

  test("a buyer on the phone is found by number; the address is corrected, the complaint noted and solved (ar)", async ({
    page,
  }) => {
    const bought = await buyAsGuest()
    const complaint = `الطرد تأخر ${bought.reference}`
    const outcome = "اتصلنا بالتعاونية، ويصل غدا."
    const dashboard = new DashboardPage(page)
    const { help } = dashboard.words
    await dashboard.enter("organizer")
    await dashboard.main.getByRole("searchbox").fill("06 12 34 56 78")
    await dashboard.expectToFit()
    await dashboard.main.getByRole("link", { name: bought.reference }).click()
    await expect(dashboard.main.getByRole("heading", { name: containing(bought.reference) })).toBeVisible()
    await dashboard.expectToFit()

    await test.step("where it goes is corrected before it leaves", async () => {
      const street = dashboard.main.getByLabel(help.street)
      const number = dashboard.main.getByLabel(help.phone)
      await street.fill("حي الداخلة، رقم 7")
      await number.fill("06 12")
      await dashboard.button(help.correct).click()
      await expect(number).toHaveAccessibleDescription(help.wrongPhone)
      await expect(street).toHaveValue("حي الداخلة، رقم 7")
      await number.fill(bought.phone)
      await dashboard.button(help.correct).click()
      await expect(dashboard.button(help.correct)).toBeDisabled()
      await page.reload()
      await expect(street).toHaveValue("حي الداخلة، رقم 7")
      await dashboard.expectToFit()
    })

    await dashboard.main.getByLabel(help.write).fill(complaint)
    await dashboard.button(help.keepComplaint).click()
    await expect(dashboard.main.getByRole("listitem").filter({ hasText: complaint })).toBeVisible()

    await dashboard.goTo("help")
    await dashboard.main.getByRole("tab", { name: help.complaints }).click()
    await dashboard.main.getByRole("link", { name: bought.reference }).click()
    await dashboard.main.getByLabel(help.outcome).fill(outcome)
    await dashboard.expectToFit()
    await dashboard.button(help.solve).click()
    await expect(dashboard.main.getByText(containing(help.solved.split("{{")[0]))).toContainText(outcome)
    await dashboard.goTo("help")
    await dashboard.main.getByRole("tab", { name: help.complaints }).click()
    await expect(dashboard.main.getByRole("link", { name: bought.reference })).toHaveCount(0)
  })
})

test("a story is put first on a region's page and taken away again; the menu leads nowhere closed (ar)", async ({
  page,
  browser,
}) => {
  const [told] = await sql<{ id: string; name: string; region: string; handle: string }>(
    `select c.id, c.name, t.id as region, t.handle from cooperative c join territory t on t.id = c.region_id
     where c.handle = 'sda-mediouna'`
  )
  const dashboard = new DashboardPage(page)
  const { features } = dashboard.words
  await dashboard.enter("organizer")
  await expect(page.locator("a[href='/app/features']")).toBeVisible()
  for (const room of ["orders", "products", "customers", "price-lists"])
    await expect(page.locator(`nav a[href="/app/${room}"]`)).toHaveCount(0)

  await page.goto(`${given("BACKEND_URL")}/app/features/territory:${told.region}`)
  await dashboard.main.getByRole("tab", { name: features.manyOf.story }).click()
  await dashboard.main.getByRole("searchbox").fill("mediouna")
  await dashboard.button(`${features.add}: ${told.name}`).click()
  const row = dashboard.main.getByRole("list", { name: features.order }).getByRole("listitem").last()
  await expect(row).toContainText(told.name)
  await expect(row).toContainText(features.kinds.story)
  await dashboard.save.click()
  await expect(dashboard.said(features.saved)).toBeVisible()

  const street = await browser.newPage()
  const stories = street.getByRole("heading", { name: words.ar.featured.storiesTitle })
  const seen = async () => {
    await street.goto(`${given("STOREFRONT_URL")}/ar/regions/${told.handle}`)
    return stories.count()
  }
  await expect.poll(seen, { timeout: WITHIN_MS, intervals: [500] }).toBe(1)
  await expect(street.getByRole("article").filter({ hasText: words.ar.featured.readStory })).toContainText(told.name)

  await dashboard.main
    .getByRole("button", { name: containing(`${features.putBack}: `) })
    .first()
    .click()
  await dashboard.save.click()
  await expect.poll(seen, { timeout: WITHIN_MS, intervals: [500] }).toBe(0)
  await street.close()
})

test("somebody is invited to a cooperative's desk, and the invitation withdrawn (ar)", async ({ page }) => {
  const [{ id }] = await sql<{ id: string }>("select id from cooperative where handle = 'sda-mediouna'")
  const name = `مينة ${Date.now()}`
  const dashboard = new DashboardPage(page)
  const { desk, whats, roles } = dashboard.words.cooperatives
  await dashboard.enter("organizer")
  await page.goto(`${given("BACKEND_URL")}/app/cooperatives/${id}`)
  await dashboard.button(desk.invite).click()
  await dashboard.button(desk.send).click()
  await expect(dashboard.main.getByText(desk.faults.name)).toBeVisible()
  await dashboard.main.getByLabel(desk.name).fill(name)
  await dashboard.main.getByLabel(desk.contact).fill("not a phone")
  await dashboard.button(desk.send).click()
  await expect(dashboard.main.getByText(desk.faults.contact)).toBeVisible()
  await dashboard.main.getByLabel(desk.contact).fill(`mina-${Date.now()}@test.example`)
  await dashboard.button(desk.send).click()
  const row = dashboard.main.getByRole("listitem").filter({ hasText: desk.states.waiting }).filter({ hasText: name })
  await expect(row).toContainText(roles.orders)

  await dashboard.button(`${desk.withdraw}: ${name}`).click()
  await page.getByRole("alertdialog").getByRole("button", { name: desk.withdraw }).click()
  await expect(row).toHaveCount(0)
  // Held apart from the sentence, whichever way the name runs.
  const person = `\u2068${name}\u2069`
  const about = whats.invitation_withdrawn.replace("{{person}}", person).replace("{{role}}", roles.orders)
  await expect(dashboard.main.getByText(about)).toBeVisible()
})

test("a page of information is written, shown to the letter, and put back (ar)", async ({ page, browser }) => {
  const dashboard = new DashboardPage(page)
  const { pages, features } = dashboard.words
  const street = await browser.newPage()
  const title = async () => {
    await street.goto(`${given("STOREFRONT_URL")}/ar/about-the-pictures`)
    return street.getByRole("heading", { level: 1 }).textContent()
  }
  const usual = await title()
  const written = `${usual} <b>${Date.now()}</b>`

  await dashboard.enter("organizer")
  await dashboard.goTo("pages")
  await dashboard.main.getByRole("link", { name: `${pages.write}: ${usual}` }).click()
  await dashboard.main.getByLabel(pages.fields.title).fill(written)
  const preview = dashboard.main.getByRole("region", { name: features.preview })
  await expect(preview.getByRole("heading", { name: written })).toBeVisible()
  await dashboard.save.click()
  await expect(dashboard.said(features.saved)).toBeVisible()
  await expect.poll(title, { timeout: WITHIN_MS, intervals: [500] }).toBe(written)

  await dashboard.button(`${features.putBack}: ${features.original}`).click()
  await dashboard.save.click()
  await expect.poll(title, { timeout: WITHIN_MS, intervals: [500] }).toBe(usual)
  await street.close()
})
