import { dashboard as medusas } from "../../backend/src/admin/words/dashboard"
import { amount } from "../../backend/src/admin/words/format"
import { DashboardPage } from "./pages/dashboard-page"
import { buyByTransfer, call, deliveredPurchase, given } from "./support/market"
import { expect, phone, test } from "./support/visit"

// The session is asked about before one signs in.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /401/ })

const RIB = "230810000123456789012321"

test("a transfer is found and recorded, what is owed back is sent, a cooperative is paid; the order's page shows its siblings (ar)", async ({
  page,
}) => {
  const [bought, delivered] = [await buyByTransfer(2), await deliveredPurchase("ar")]
  const dashboard = new DashboardPage(page)
  const { money, help } = dashboard.words
  const row = (text: string) => dashboard.main.getByRole("row").filter({ hasText: text })
  // The dashboard draws flags from a public address; tests stay on this machine.
  await page.route(/flag-icons/, (route) => route.fulfill({ contentType: "image/svg+xml", body: "<svg/>" }))
  await dashboard.enter("administrator")
  const act = async <Answer>(path: string, data: object = {}) => {
    const answer = await page.request.post(`${given("BACKEND_URL")}/admin/${path}`, { data })
    expect([path, answer.status()]).toEqual([path, 200])
    return (await answer.json()) as Answer
  }

  await test.step("the transfer came", async () => {
    await dashboard.goTo("money")
    await dashboard.main.getByRole("searchbox").fill(bought.reference)
    await expect(row(bought.reference)).toHaveCount(1)
    await dashboard.expectToFit()
    await dashboard.button(`${money.transfers.received}: ${bought.reference}`).click()
    await expect(page.getByRole("alertdialog")).toContainText(bought.reference)
    await dashboard.sure(money.transfers.received)
    await expect(dashboard.said(bought.reference)).toBeVisible()
    await expect(row(bought.reference)).toHaveCount(0)
    await expect(dashboard.main.getByRole("link", { name: money.transfers.lookUp })).toBeVisible()
  })

  await test.step("a parcel of it is cancelled: its money goes back under the bank's reference", async () => {
    await act(`parcels/${bought.parcels[0].id}/cancel`, { reason: "غيّر المشتري رأيه" })
    await dashboard.turnTo(money.tabs.sendBack)
    await dashboard.button(`${money.sendBack.record}: ${bought.reference}`).click()
    const reference = dashboard.main.getByLabel(money.reference, { exact: true })
    await dashboard.button(money.record.save).click()
    await expect(reference).toHaveAccessibleDescription(money.record.faults.REFERENCE)
    await reference.fill("VIR-2026-118")
    await dashboard.expectToFit()
    await dashboard.button(money.record.save).click()
    await expect(dashboard.said(money.sendBack.recorded.split(":")[0])).toBeVisible()
    await expect(row(bought.reference)).toHaveCount(0)
  })

  await test.step("a payout is at most what is owed, and stands in the list with its reference", async () => {
    const advice = `AVIS-${Date.now()}`
    await dashboard.turnTo(money.tabs.owed)
    await dashboard.main.getByRole("searchbox").fill(delivered.cooperative)
    await dashboard.button(money.owed.recordOf.replace("{{name}}", delivered.cooperative)).click()
    const sum = dashboard.main.getByLabel(money.amount, { exact: true })
    await sum.fill("9999999")
    await dashboard.main.getByLabel(money.reference, { exact: true }).fill(advice)
    await dashboard.button(money.record.save).click()
    await expect(sum).toHaveAccessibleDescription(/^لا يتجاوز/)
    await sum.fill("12,50")
    await dashboard.expectToFit()
    await dashboard.button(money.record.save).click()
    await expect(dashboard.said(amount(12.5, "ar"))).toBeVisible()
    await dashboard.turnTo(money.tabs.payouts)
    await expect(row(advice)).toContainText(delivered.cooperative)
    await dashboard.expectToFit()
  })

  await test.step("goods came back: the refund is sent to the account the buyer gave", async () => {
    type Tracked = { purchase: { parcels: { lines: { id: string }[] }[] } }
    const { body } = await call<Tracked>("POST", "/store/purchases/track", {
      body: { reference: delivered.reference, phone: "0612345678" },
    })
    const [{ lines }] = body.purchase.parcels
    await act(`parcels/${delivered.parcel_id}/returns`, {
      lines: [{ item_id: lines[0].id, quantity: 1 }],
      reason: "damaged",
      note: "مكسور",
      rib: RIB,
    })
    for (const [step, sent] of [
      ["accept", {}],
      ["received", { restock: false }],
    ] as const) {
      const path = `/coop/parcels/${delivered.parcel_id}/return/${step}`
      expect((await call("POST", path, { body: sent, token: delivered.desk })).status).toBe(200)
    }
    await dashboard.turnTo(money.tabs.refunds)
    await expect(row(delivered.reference)).toContainText(RIB.slice(6, 22))
    await dashboard.expectToFit()
    await dashboard.button(`${money.refunds.sent}: ${delivered.reference}`).click()
    await dashboard.sure(money.refunds.sent)
    await expect(row(delivered.reference)).toHaveCount(0)
  })

  await test.step("Medusa's page of an order names the purchase and leads to its sibling", async () => {
    const [order, sibling] = bought.parcels.map(({ order_id }) => order_id)
    await dashboard.open(`orders/${order}`)
    await expect(dashboard.main.getByRole("heading", { name: help.siblings })).toBeVisible()
    await expect(dashboard.main.getByText(`(${help.thisOrder})`)).toBeVisible()
    await dashboard.expectToFit()
    await dashboard.main.locator(`a[href$="${sibling}"]`).click()
    await expect(page).toHaveURL(new RegExp(sibling))
    await expect(dashboard.main.locator(`a[href$="${order}"]`)).toBeVisible()
    await expect(dashboard.main.getByText(medusas.ar.orders.fulfillment.status.notFulfilled)).toBeVisible()
    await dashboard.expectToFit()
    await dashboard.main.getByRole("link", { name: bought.reference }).click()
    await expect(dashboard.main.getByRole("heading", { level: 1 })).toContainText(bought.reference)
  })
})
