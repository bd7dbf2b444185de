import { DashboardPage } from "./pages/dashboard-page"
import { day, inThree } from "./support/fair-office"
import { call, given, memberToken } from "./support/market"
import { readCode } from "./support/read-code"
import { expect, phone, test } from "./support/visit"
import { containing } from "./support/words"

// Medusa's own pages ask what organizers may not see; days that overlap and a stand given twice are refused.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /40[0139]/ })

const applicants = ["manoual-taznakht", "nada-dades"]

test("an edition is written in three languages on a phone, its days held to; who applies is answered in bulk, has a stand nobody else has, and a badge that leads to the shop (ar)", async ({
  page,
}) => {
  test.slow()
  const number = String(Date.now()).slice(-6)
  const name = inThree(`معرض الورد ${number}`, `Salon de la rose ${number}`, `Rose fair ${number}`)
  const slogan = inThree("وردة في كل بيت", "Une rose dans chaque maison", "A rose in every home")
  const around = {
    organizers: inThree("مجلس الجهة", "Conseil de la région", "Council of the region"),
    partners: inThree("غرفة الصناعة التقليدية", "Chambre d’artisanat", "Chamber of crafts"),
    patronage: inThree("السلطة المحلية", "Autorité locale", "Local authority"),
  }
  const distilling = inThree("تقطير الورد", "La distillation de la rose", "Distilling roses")
  const dashboard = new DashboardPage(page)
  const { fairs } = dashboard.words
  const field = (of: "starts_on" | "ends_on") => dashboard.main.getByLabel(fairs.fields[of], { exact: true })
  const { save } = dashboard
  await dashboard.enter("organizer")
  await dashboard.goTo("fairs")
  await dashboard.expectToFit()
  await dashboard.main.getByRole("link", { name: fairs.make }).click()

  await test.step("its days are held to, and what is wrong is said beside the field", async () => {
    await dashboard.button(fairs.newSeries).click()
    await dashboard.fillInThree(fairs.seriesName, name)
    await dashboard.button(fairs.makeSeries).click()
    await expect(dashboard.said(fairs.seriesMade)).toBeVisible()
    await dashboard.fillInThree(fairs.fields.name, name)
    await dashboard.fillInThree(fairs.fields.slogan, slogan)
    await dashboard.fillInThree(fairs.fields.theme, inThree("الورد والعطور", "Rose et parfums", "Roses and scents"))
    await dashboard.fillInThree(fairs.fields.venue, inThree("ساحة الورد", "Place de la Rose", "Rose Square"))
    for (const [of, words] of Object.entries(around)) await dashboard.fillInThree(fairs.fields[of as "partners"], words)
    await dashboard.main.getByLabel(fairs.fields.area_m2, { exact: true }).fill("4000")
    await dashboard.choose(fairs.fields.territory_id, "تنغير")
    await field("starts_on").fill(day(60))
    await field("ends_on").fill(day(59))
    await dashboard.expectToFit()
    await save.click()
    await expect(field("ends_on")).toHaveAccessibleDescription(fairs.faults.DAYS_REVERSED)
    await field("ends_on").fill(day(63))
  })

  await test.step("with its programme and its call it is on the storefront, in the language of whoever looks", async () => {
    await dashboard.turnTo(fairs.tabs.programme)
    await dashboard.button(fairs.addActivity).click()
    await dashboard.fillInThree(fairs.activity, distilling)
    const held = dashboard.main.getByLabel(fairs.heldOn, { exact: true })
    await held.fill(day(70))
    await dashboard.expectToFit()
    await save.click()
    await expect(held).toHaveAccessibleDescription(fairs.faults.OUTSIDE_FAIR)
    await held.fill(day(61))
    await dashboard.turnTo(fairs.tabs.call)
    await dashboard.main.getByLabel(fairs.opensOn, { exact: true }).fill(day(-1))
    await dashboard.main.getByLabel(fairs.closesOn, { exact: true }).fill(day(30))
    await dashboard.fillInThree(fairs.callText, inThree("تعالوا", "Venez", "Come"))
    await dashboard.expectToFit()
    await dashboard.turnTo(fairs.tabs.edition)
    await dashboard.main.getByLabel(fairs.fields.published).click()
    await save.click()
    await expect(dashboard.said(fairs.saved)).toBeVisible()
    await expect(page).not.toHaveURL(/\/new/)
  })
  const shown = await dashboard.main.getByRole("link", { name: fairs.page }).getAttribute("href")
  const edition = new URL(page.url()).pathname.split("/").at(-1) ?? ""
  const french = await page.request.get(String(shown).replace("/ar/", "/fr/"))
  const told = await french.text()
  for (const words of [name, slogan, distilling, ...Object.values(around)]) expect(told).toContain(words.fr)

  await test.step("another edition of the series on the same days is refused, and what was written stays", async () => {
    await dashboard.open("fairs/new")
    await dashboard.choose(fairs.fields.series_id, name.ar)
    await dashboard.fillInThree(fairs.fields.name, { ar: `${name.ar} ب` })
    await field("starts_on").fill(day(62))
    await field("ends_on").fill(day(65))
    await save.click()
    await expect(field("starts_on")).toHaveAccessibleDescription(fairs.faults.FAIR_OVERLAPS)
    await expect(field("starts_on")).toHaveValue(day(62))
    await dashboard.button(fairs.drop).click()
    await dashboard.sure(fairs.drop)
    await expect(field("starts_on")).toHaveValue("")
  })

  for (const [index, handle] of applicants.entries()) {
    const applied = await call("PUT", `/coop/fairs/${edition}/application`, {
      body: { brings: `ماء الورد ${index}`, stand_wish: "small" },
      token: await memberToken(`${handle}@maarid.example`),
    })
    expect(applied.status).toBe(200)
  }
  await dashboard.open(`fairs/${edition}?tab=applications`)
  const row = (index: number) => dashboard.main.getByRole("row").filter({ hasText: `ماء الورد ${index}` })

  await test.step("both are answered at once, with a message, as often as it takes", async () => {
    const answers = [
      ["waitlist", "waitlisted", "ننتظر جواب البلدية"],
      ["refuse", "refused", "لم تبق أماكن"],
      ["accept", "accepted", "زادت الأماكن، مرحباً بكم"],
    ] as const
    for (const [answer, status, message] of answers) {
      await dashboard.main.getByLabel(fairs.chooseAll).click()
      await expect(dashboard.main.getByText(fairs.chosen.replace("{{number}}", "2"))).toBeVisible()
      await dashboard.main.getByRole("textbox", { name: fairs.message }).fill(message)
      await dashboard.expectToFit()
      await dashboard.button(fairs[answer]).click()
      await expect(row(0)).toHaveCount(0)
      await dashboard.turnTo(fairs.statuses[status])
      for (const index of [0, 1]) await expect(row(index)).toContainText(message)
    }
  })

  await test.step("a stand is one cooperative's", async () => {
    const give = async (index: number, stand: string) => {
      await row(index).getByRole("textbox").fill(stand)
      await row(index).getByRole("button", { name: fairs.giveStand, exact: true }).click()
    }
    await give(0, "ب 7")
    await expect(dashboard.said(fairs.standGiven)).toBeVisible()
    await give(1, "ب 7")
    await expect(row(1).getByRole("textbox")).toHaveAccessibleDescription(fairs.faults.STAND_TAKEN)
    await expect(row(1).getByRole("textbox")).toHaveValue("ب 7")
    await dashboard.expectToFit()
    await give(1, "ب 8")
    await expect(row(1).getByRole("button", { name: fairs.giveStand, exact: true })).toBeDisabled()
  })

  await test.step("each badge leads to its shop", async () => {
    await dashboard.turnTo(fairs.tabs.badges)
    await dashboard.expectToFit()
    const codes = dashboard.main.getByRole("img", { name: containing(fairs.codeLeads.split("{{")[0]) })
    await expect(codes).toHaveCount(2)
    const leads = await Promise.all((await codes.all()).map(readCode))
    expect(leads.map((lead) => new URL(lead).pathname).sort()).toEqual(
      applicants.map((handle) => `/ar/cooperatives/${handle}`)
    )
    for (const lead of leads) expect((await page.request.get(lead)).status()).toBe(200)
    expect(await dashboard.main.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/ب [78]/),
      expect.stringMatching(/ب [78]/),
    ])
  })

  await dashboard.turnTo(fairs.tabs.edition)
  await dashboard.main.getByLabel(fairs.fields.published).click()
  await save.click()
  await expect(dashboard.main.getByRole("link", { name: fairs.page })).toHaveCount(0)
  expect(new URL(String(shown)).origin).toBe(given("STOREFRONT_URL"))
})
