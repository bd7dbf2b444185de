import { randomInt } from "node:crypto"
import { join } from "node:path"
import { nextMessage } from "../harness/outbox"
import { DashboardPage } from "./pages/dashboard-page"
import { buyAsGuest, deliveredPurchase, given } from "./support/market"
import { expect, phone, test } from "./support/visit"

// Medusa's own pages ask what organizers may not see; a phone and an account that are none are refused.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /40[013]/ })

test("an address is corrected before the parcel leaves, the confirmation goes there again, the parcel is cancelled; of another a return is opened (ar)", async ({
  page,
}) => {
  const [bought, delivered] = [await buyAsGuest(), await deliveredPurchase("ar")]
  const dashboard = new DashboardPage(page)
  const { help } = dashboard.words
  const field = (label: string) => dashboard.main.getByLabel(label, { exact: true })
  const find = async (reference: string) => {
    await dashboard.main.getByRole("searchbox").fill(reference)
    await dashboard.expectToFit()
    await dashboard.main.getByRole("link", { name: reference }).click()
    await expect(dashboard.main.getByRole("heading", { level: 1 })).toContainText(reference)
    await dashboard.expectToFit()
  }
  await dashboard.enter("organizer")
  await find(bought.reference)

  await test.step("the address", async () => {
    const number = `06${String(randomInt(100_000_000)).padStart(8, "0")}`
    await field(help.phone).fill("06")
    await field(help.street).fill("حي السلام، زنقة 7")
    await dashboard.button(help.correct).click()
    await expect(field(help.phone)).toHaveAccessibleDescription(help.wrongPhone)
    await expect(field(help.street)).toHaveValue("حي السلام، زنقة 7")
    await field(help.phone).fill(number)
    await dashboard.button(help.correct).click()
    await expect(dashboard.said(help.corrected.replace("{{number}}", "1"))).toBeVisible()

    await dashboard.button(`${help.resend}: ${help.templates.purchase_placed}`).first().click()
    await expect(dashboard.said(help.resent)).toBeVisible()
    const outbox = join(given("MAARID_DATA_DIR"), "outbox")
    expect(await nextMessage(outbox, `+212${number.slice(1)}`)).toContain(bought.reference)
  })

  await test.step("the parcel is cancelled, and says why", async () => {
    await dashboard.button(help.cancel).click()
    await field(help.reason).fill("غيّر المشتري رأيه")
    await dashboard.expectToFit()
    await dashboard.button(help.cancel).click()
    await expect(dashboard.said(help.cancelled)).toBeVisible()
    await expect(dashboard.main.getByText(help.states.cancelled, { exact: true })).toBeVisible()
    await expect(dashboard.main.getByText("غيّر المشتري رأيه")).toBeVisible()
    await expect(dashboard.main.getByText(help.tooLate)).toBeVisible()
  })

  await test.step("a return", async () => {
    await dashboard.goTo("help")
    await find(delivered.reference)
    await dashboard.button(help.openReturn).click()
    await dashboard.main.getByRole("spinbutton").fill("1")
    await dashboard.choose(help.reason, help.returnReasons.damaged)
    await field(help.ribOrCash).fill("123")
    await field(help.returnNote).fill("وصلت مكسورة، كما قالت بالهاتف")
    await dashboard.expectToFit()
    await dashboard.button(help.openReturn).click()
    await expect(field(help.ribOrCash)).toHaveAccessibleDescription(help.wrongRib)
    await field(help.ribOrCash).fill("230 810 0001234567890123 21")
    await dashboard.button(help.openReturn).click()
    await expect(dashboard.said(help.returnOpened)).toBeVisible()
    const returned = dashboard.main.getByRole("list", { name: help.returns })
    await expect(returned).toContainText(help.answers.pending)
    await expect(returned).toContainText("وصلت مكسورة، كما قالت بالهاتف")
    await expect(dashboard.main.getByText(help.states.return_requested, { exact: true })).toBeVisible()
    await dashboard.expectToFit()
  })
})
