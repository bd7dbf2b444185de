import { DeskPage } from "./pages/desk-page"
import { Shop } from "./pages/shop"
import { demoMember } from "./support/market"
import { expect, phone, test } from "./support/visit"

const WITHIN_MS = 15_000

test("a shop closes for the harvest, a buyer asks to be told, and it opens again (ar)", async ({ page, browser }) => {
  const { cooperative } = demoMember()
  const desk = new DeskPage(page, "ar")
  const { closed } = desk.words.deskGoods
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
  await desk.enter()
  await page.goto("/ar/coop/shop/closed")
  await desk.main.getByLabel(closed.until).fill(until)
  await desk.main.getByRole("button", { name: closed.close, exact: true }).click()
  const open = desk.main.getByRole("button", { name: closed.open, exact: true })
  await expect(open).toBeVisible()

  const street = await browser.newContext({ viewport: phone })
  const shop = new Shop(await street.newPage(), "ar")
  const { alert, faults } = shop.words
  const tellMe = shop.main.getByRole("link", { name: alert.tellMe })
  const offered = async () => {
    await shop.open(`/cooperatives/${cooperative}`)
    return tellMe.count()
  }
  await expect.poll(offered, { timeout: WITHIN_MS, intervals: [500] }).toBe(1)
  await tellMe.click()
  const contact = shop.main.getByRole("textbox", { name: alert.contact })
  await contact.fill("somewhere")
  await shop.main.getByRole("button", { name: alert.submit }).click()
  await expect(shop.main.getByText(faults.contact)).toBeVisible()
  await expect(contact).toHaveValue("somewhere")
  await contact.fill("0677 88 99 00")
  await shop.main.getByRole("button", { name: alert.submit }).click()
  await expect(shop.main.getByRole("status")).toContainText("0677 88 99 00")

  await open.click()
  await expect(open).toHaveCount(0)
  await expect.poll(offered, { timeout: WITHIN_MS, intervals: [500] }).toBe(0)
  await street.close()
})
