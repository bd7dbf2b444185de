import { ar as dashboard } from "../../backend/src/admin/words/ar"
import { DeskPage } from "./pages/desk-page"
import { expectKept, expectTold, oversized, press } from "./support/bad-form"
import { blank, day, inThree, organizing, type Fair } from "./support/fair-office"
import { call, demoMember, given } from "./support/market"
import { expect, test } from "./support/visit"
import { readCode } from "./support/read-code"

test.use({ expected: /401/ })

test("a member applies on a phone, an organizer accepts and gives the stand, and buyers see who is there (ar)", async ({
  page,
  browser,
}) => {
  const { login, password, token, write } = await organizing()
  const name = inThree("معرض الممشى", "Salon de la promenade", "Promenade fair")
  const series = await write("/fair-series", { name })
  const fair = await write("/fairs", {
    form: {
      ...{ series_id: series.id, scope: "regional", name, slogan: blank, theme: blank, summary: blank, unknown: blank },
      ...{ venue: inThree("ساحة", "Place", "Square"), organizers: blank, partners: blank, patronage: blank },
      ...{ starts_on: day(60), ends_on: day(63), territory_id: "MA-FES", published: true },
      call: { opens_on: day(-1), closes_on: day(30), text: inThree("تعالوا", "Venez", "Come") },
    },
  })

  const desk = new DeskPage(page, "ar")
  const { deskFairs: words } = desk.words
  await desk.enter()
  await desk.main.getByRole("link", { name: name.ar }).click()
  await expect(desk.main.getByRole("heading", { level: 1, name: name.ar })).toBeVisible()
  const application = desk.main.locator("form").first()
  await page.waitForLoadState("networkidle")
  await press(application)
  await expectTold(application)
  await expectKept(application, oversized)
  await desk.main.getByRole("textbox", { name: words.brings }).fill("زرابي من الصوف ووسائد")
  await desk.main.getByText(words.size.large, { exact: true }).click()
  await desk.main.getByRole("button", { name: words.send }).click()
  await expect(desk.main.getByRole("heading", { name: words.told.applied })).toBeVisible()

  const office = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const admin = await office.newPage()
  await admin.addInitScript(() => localStorage.setItem("lng", "ar"))
  await office.addCookies([{ name: "lng", value: "ar", url: given("BACKEND_URL") }])
  await admin.goto(`${given("BACKEND_URL")}/app/login`)
  await admin.locator("input[name=email]").fill(login)
  await admin.locator("input[name=password]").fill(password)
  await admin.locator("button[type=submit]").click()
  await expect(admin).not.toHaveURL(/login/)
  await admin.goto(`${given("BACKEND_URL")}/app/fairs/${fair.id}?tab=applications`)
  const { fairs } = dashboard
  const applied = admin.getByRole("row").filter({ hasText: "زرابي من الصوف ووسائد" })
  await applied.getByRole("checkbox").click()
  await admin.getByRole("textbox", { name: fairs.message }).fill("مرحباً بكم")
  await admin.getByRole("button", { name: fairs.accept, exact: true }).click()
  await expect(applied).toHaveCount(0)
  await admin.getByRole("tab", { name: new RegExp(`^${fairs.statuses.accepted}`) }).click()
  await applied.getByRole("textbox").fill("ب 7")
  await applied.getByRole("button", { name: fairs.giveStand, exact: true }).click()
  await expect(applied.getByRole("button", { name: fairs.giveStand, exact: true })).toBeDisabled()
  await office.close()

  await page.reload()
  await expect(desk.main.getByText("مرحباً بكم")).toBeVisible()
  await expect(desk.main.getByText(words.standNumber.replace("{stand}", "ب 7"))).toBeVisible()
  await desk.main.getByRole("link", { name: words.badge }).click()
  const { cooperative } = demoMember()
  const leads = await readCode(desk.main.getByRole("img", { name: words.codeLeads.split("{")[0] }))
  expect(new URL(leads).pathname).toBe(`/ar/cooperatives/${cooperative}`)
  expect((await page.goto(leads))?.status()).toBe(200)

  await page.goto(`/ar${fair.path}`)
  await expect(page.getByRole("main").locator(`a[href="/ar/cooperatives/${cooperative}"]`).first()).toBeVisible()

  // It is nobody's business any more: an edition that is not published is seen by organizers alone.
  const { version, form } = (await call<Fair>("GET", `/admin/fairs/${fair.id}`, { token })).body
  await write(`/fairs/${fair.id}`, { version, form: { ...form, published: false } })
  await expect(async () => {
    expect((await page.request.get(`/ar${fair.path}`)).status()).toBe(404)
  }).toPass({ timeout: 5000 })
})
