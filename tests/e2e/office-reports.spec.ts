import { readFile } from "node:fs/promises"
import { percent } from "../../backend/src/admin/words/format"
import { DashboardPage } from "./pages/dashboard-page"
import { buyAsGuest, call, demoMember, given, memberToken, sql } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { containing } from "./support/words"

// Medusa's own pages ask what organizers may not see, and are refused.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /40[13]/ })

/** What a row of reports is added up by. */
const ways = ["cooperative", "region", "province", "category", "fair", "inactive"] as const

type Announced = { announcements: { title: string; body: string }[] }

const readByMember = async (login: string) =>
  (await call<Announced>("GET", "/coop/today?locale=ar", { token: await memberToken(login) })).body.announcements.map(
    ({ title }) => title
  )

test("what was sold is seen by each thing it is added up by and opens as a table; members are told, all or some, and no more (ar)", async ({
  page,
}) => {
  const dashboard = new DashboardPage(page)
  const { reports, announcements } = dashboard.words
  await dashboard.enter("organizer")

  await test.step("a sale is in the figures, and the women's share is what the market reckons", async () => {
    await dashboard.goTo("reports")
    const figure = (label: string) =>
      dashboard.main.locator("dl > div").filter({ has: page.getByRole("term").filter({ hasText: label }) })
    const orders = figure(reports.orders).getByRole("definition")
    await expect(orders).toHaveText(/^\d+$/)
    const sold = Number(await orders.textContent())
    await buyAsGuest()
    await page.reload()
    await expect(orders).toHaveText(String(sold + 1))
    const period = new URLSearchParams({
      from: await dashboard.main.getByLabel(reports.from, { exact: true }).inputValue(),
      until: await dashboard.main.getByLabel(reports.until, { exact: true }).inputValue(),
    })
    const answer = await page.request.get(`${given("BACKEND_URL")}/admin/reports/summary?${period}`)
    const { women_led } = (await answer.json()) as { women_led: { share: number } }
    await expect(figure(reports.women)).toContainText(percent(women_led.share, "ar"))
  })

  await test.step("each way of adding up fits the screen; days that are none are told", async () => {
    for (const way of ways) {
      await dashboard.turnTo(reports.by[way])
      await expect(dashboard.main.getByRole("heading", { level: 2, name: reports.by[way] })).toBeVisible()
      await expect(dashboard.main.getByRole("cell").first()).toBeVisible()
      await dashboard.expectToFit()
    }
    const until = dashboard.main.getByLabel(reports.until, { exact: true })
    const usual = await until.inputValue()
    await until.fill("2020-01-01")
    await expect(until).toHaveAccessibleDescription(reports.reversed)
    await until.fill(usual)
  })

  await test.step("the table is one file, with the same cooperatives", async () => {
    await dashboard.turnTo(reports.by.cooperative)
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      dashboard.main
        .getByRole("link", { name: reports.csvOf.replace("{{what}}", reports.by.cooperative), exact: true })
        .click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^maarid-cooperative-.*\.csv$/)
    const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n")
    expect(lines[0]).toContain(reports.heads.cooperative)
    // Of a file that begins with the cooperative that sold the most, as the list does.
    await expect(dashboard.main.getByRole("row").first()).toContainText(lines[1].split(";")[0])
  })

  const [{ name }] = await sql<{ name: string }>("select name from cooperative where handle = $1", [
    demoMember().cooperative,
  ])
  const title = `السوق مغلق يوم العيد ${Date.now()}`
  const row = dashboard.main.getByRole("listitem").filter({ hasText: title })
  const write = async () => {
    await dashboard.button(announcements.write).click()
    await dashboard.main.getByLabel(announcements.heading, { exact: true }).fill(title)
    await dashboard.main.getByLabel(announcements.body, { exact: true }).fill("نعود بعد يومين.")
  }
  const withdraw = async () => {
    await row.first().getByRole("button", { name: announcements.withdraw }).click()
    await dashboard.sure(announcements.withdraw)
    await expect(row.first()).toContainText(announcements.states.withdrawn)
  }
  const [told, untold] = [demoMember().login, "nada-dades@maarid.example"]

  await test.step("to one cooperative: the others are told nothing", async () => {
    await dashboard.goTo("announcements")
    await write()
    const send = dashboard.button(announcements.send)
    await dashboard.turnTo(dashboard.words.languages.fr)
    await dashboard.main.getByLabel(announcements.heading, { exact: true }).fill("Fermé le jour de l’Aïd")
    await dashboard.turnTo(dashboard.words.languages.ar)
    await dashboard.turnTo(announcements.audiences.cooperatives)
    await send.click()
    await expect(dashboard.main.getByRole("alert").filter({ hasText: announcements.faults.NOBODY })).toBeVisible()
    // What is wrong may be in a language that was not looked at.
    const french = dashboard.main.getByLabel(announcements.body, { exact: true })
    await expect(french).toHaveAccessibleDescription(announcements.faults.TEXT_INCOMPLETE)
    await french.fill("De retour dans deux jours.")
    await dashboard.main.getByRole("searchbox", { name: announcements.find }).fill(name)
    await dashboard.button(`+ ${name}`).click()
    await dashboard.expectToFit()
    await send.click()
    await expect(dashboard.said(announcements.sent)).toBeVisible()
    await expect(row).toContainText(name)
    expect([(await readByMember(told)).includes(title), (await readByMember(untold)).includes(title)]).toEqual([
      true,
      false,
    ])
    await withdraw()
    expect(await readByMember(told)).not.toContain(title)
  })

  await test.step("to all", async () => {
    await write()
    await dashboard.button(announcements.send).click()
    await expect(row).toHaveCount(2)
    await expect(row.first()).toContainText(announcements.audiences.all)
    await dashboard.expectToFit()
    for (const login of [told, untold]) expect(await readByMember(login)).toContain(title)
    await withdraw()
  })
  await expect(page).toHaveTitle(
    new RegExp(`^${containing(dashboard.words.navigation.announcements).source} - المعرض$`)
  )
})
