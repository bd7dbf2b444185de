import { DeskPage } from "./pages/desk-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { buyFromMember, call } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { readCode } from "./support/read-code"

test("an order rings on the desk, goes out in part, and is paid at the door; the buyer sees each step (ar)", async ({
  page,
  browser,
}) => {
  const desk = new DeskPage(page, "ar")
  const { deskOrders: words } = desk.words
  await desk.enter()
  const bought = await buyFromMember(2)

  const street = await browser.newContext({ viewport: phone })
  const shop = new Shop(await street.newPage(), "ar")
  const purchase = new PurchasePage(shop)
  const follow = async (state: keyof typeof purchase.words.state) => {
    await shop.open(`/purchases/${bought.reference}?token=${encodeURIComponent(bought.track_token)}`)
    await expect(shop.main.getByText(purchase.words.state[state], { exact: true }).first()).toBeVisible()
  }
  await follow("placed")

  await expect(desk.bell).toContainText(bought.reference, { timeout: 30_000 })
  await desk.bell.getByRole("link", { name: desk.words.deskToday.ringOpen }).click()
  await expect(desk.main.getByRole("heading", { level: 1, name: bought.reference })).toBeVisible()

  await desk.main.getByText(words.acceptPart, { exact: true }).first().click()
  await desk.main.getByRole("spinbutton").fill("1")
  await desk.take(words.acceptPart, "accepted")
  await follow("accepted_in_part")

  await desk.take(words.packOne, "packed")
  await desk.main.getByRole("link", { name: words.slip }).click()
  const code = desk.main.getByRole("img", { name: new RegExp(bought.reference) })
  await expect(code).toBeVisible()
  const leads = await readCode(code)
  await expect(desk.main.getByText("+212612345678").first()).toBeVisible()
  await page.goto(leads)
  await expect(desk.main.getByRole("heading", { level: 1, name: bought.reference })).toBeVisible()

  await desk.main.getByRole("textbox", { name: words.tracking }).fill("AM123456789MA")
  await desk.take(words.shipNow, "shipped")
  await follow("shipped")
  await expect(shop.main.getByText("AM123456789MA")).toBeVisible()

  await desk.take(words.deliveredCash, "delivered")
  await follow("delivered")
  const { body } = await call<{ purchase: { total: number; parcels: { paid: number }[] } }>(
    "POST",
    "/store/purchases/track?locale=ar",
    { body: { token: bought.track_token } }
  )
  expect(body.purchase.total).toBeLessThan(bought.total)
  expect(body.purchase.parcels[0].paid).toBe(body.purchase.total)

  await desk.goTo("money")
  const sale = desk.main.getByRole("listitem").filter({ hasText: bought.reference })
  const { adjusted } = desk.words.deskStatement.kind
  await expect(sale.filter({ hasNotText: adjusted })).toContainText(desk.words.deskStatement.commission)
  await expect(sale.filter({ hasText: adjusted })).toBeVisible()
  const file = await page.request.get("/api/desk/statement?locale=ar")
  expect(file.headers()["content-type"]).toContain("text/csv")
  expect(await file.text()).toContain(bought.reference)
  await street.close()
})
