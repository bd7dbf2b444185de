import { DashboardPage } from "./pages/dashboard-page"
import { Shop } from "./pages/shop"
import { newcomer } from "./support/application"
import { day, inThree } from "./support/fair-office"
import { call, given } from "./support/market"
import { expect, phone, test } from "./support/visit"

/* A line that breaks while something long is written: it stays, it is told where it is, and it goes on. */
test.use({ viewport: phone, expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|40[013]/ })

test("an application: what is written without network is on the device, and goes up by itself (ar)", async ({
  page,
  context,
}) => {
  const { token } = await newcomer()
  await context.addCookies([{ name: "maarid.session", value: token, url: given("STOREFRONT_URL") }])
  const shop = new Shop(page, "ar")
  const { apply } = shop.words
  const name = shop.main.getByRole("textbox", { name: apply.field.name_ar })
  const kept = (where: "server" | "device") => shop.main.getByRole("status").filter({ hasText: apply.kept[where] })
  await shop.open("/apply")
  await name.fill("تعاونية الأمل")
  await expect(kept("server")).toBeVisible()

  await context.setOffline(true)
  await name.fill("تعاونية الأمل والنور")
  await expect(kept("device")).toBeVisible()
  await context.setOffline(false)
  await expect(kept("server")).toBeVisible()
  type Own = { application: { answers: { name_ar: string } } }
  const { body } = await call<Own>("GET", "/store/buyers/me/application", { token })
  expect(body.application.answers.name_ar).toBe("تعاونية الأمل والنور")
})

test.describe("in the dashboard", () => {
  test.use({ extraHTTPHeaders: {} })

  test("an edition of a fair: what is written stays when the line breaks, also over a reload (ar)", async ({
    page,
    context,
  }) => {
    const dashboard = new DashboardPage(page)
    const { fairs, refusals } = dashboard.words
    const name = inThree("معرض الخط الضعيف", "Salon de la ligne", "Fair of the weak line")
    const starts = dashboard.main.getByLabel(fairs.fields.starts_on, { exact: true })
    await dashboard.enter("organizer")
    await dashboard.open("fairs/new")
    await dashboard.fillInThree(fairs.fields.name, name)
    await starts.fill(day(90))
    await context.setOffline(true)
    await dashboard.save.click()
    await expect(dashboard.said(refusals.UNREACHABLE)).toBeVisible()
    await expect(starts).toHaveValue(day(90))
    await context.setOffline(false)
    await page.reload()
    await expect(dashboard.main.getByText(fairs.kept)).toBeVisible()
    await expect(starts).toHaveValue(day(90))
    await dashboard.button(fairs.drop).click()
    await dashboard.sure(fairs.drop)
    await expect(starts).toHaveValue("")
  })
})
