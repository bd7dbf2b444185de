import { DeskPage } from "./pages/desk-page"
import { PurchasePage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { buyFromMember, call, sql, staffToken } from "./support/market"
import { sessionOf, signedIn, signedInAs } from "./support/session"
import { expect, phone, test } from "./support/visit"

/* What does not go as it should, answered at the desk with a thumb. */
test.use({ viewport: phone })

test("an order is declined by the picture of its reason, and the buyer reads which (ar)", async ({ page, context }) => {
  const bought = await buyFromMember()
  await signedIn(context, "member")
  const desk = new DeskPage(page, "ar")
  const { deskOrders: words } = desk.words
  await page.goto(`/ar/coop/orders/${bought.parcel_id}`)
  await desk.main.getByText(words.decline, { exact: true }).click()
  const reasons = desk.main.getByRole("group", { name: words.why }).locator("label")
  await expect(reasons).toHaveCount(Object.keys(words.declineReason).length)
  for (const reason of await reasons.all()) await expect(reason.locator("svg")).toBeVisible()
  await reasons.filter({ hasText: words.declineReason.not_confirmed }).click()
  await desk.take(words.declineNow, "declined")

  const shop = new Shop(page, "ar")
  const { why, state } = new PurchasePage(shop).words
  await shop.open(`/purchases/${bought.reference}?token=${encodeURIComponent(bought.track_token)}`)
  await expect(shop.main.getByText(state.declined, { exact: true }).first()).toBeVisible()
  await expect(shop.main.getByText(why.not_confirmed)).toBeVisible()
})

test("cash counted short at the door is flagged with both sums, and the statement says what is to come (ar)", async ({
  page,
  context,
}) => {
  const { parcel_id, reference } = await buyFromMember()
  await signedIn(context, "member")
  const { value: token } = await sessionOf("member")
  for (const [step, body] of Object.entries({ accept: {}, pack: {}, ship: { carrier: "Amana" } }))
    expect((await call("POST", `/coop/parcels/${parcel_id}/${step}`, { body, token })).status).toBe(200)
  const desk = new DeskPage(page, "ar")
  const { deskOrders: words, deskStatement: statement } = desk.words
  await page.goto(`/ar/coop/orders/${parcel_id}`)
  await desk.main.getByText(words.otherSum, { exact: true }).click()
  const counted = desk.main.getByRole("textbox", { name: words.cashCounted })
  await counted.fill("كثير")
  await desk.main.getByRole("button", { name: words.deliveredCash, exact: true }).click()
  await expect(counted).toHaveAttribute("aria-invalid", "true")
  await expect(counted).toHaveValue("كثير")
  await counted.fill("10,50")
  await desk.main.getByRole("textbox", { name: words.cashNote }).fill("لم تكن معه صرف")
  await desk.take(words.deliveredCash, "delivered")
  await expect(desk.main.getByText(/10[.,]50.*وسجّلنا الفرق/)).toBeVisible()

  await desk.goTo("money")
  await expect(desk.main.getByRole("listitem").filter({ hasText: reference }).first()).toContainText(
    statement.commission
  )
  for (const sum of ["available", "expected", "held", "paid"] as const)
    await expect(desk.main.getByRole("term").filter({ hasText: statement.balance[sum] })).toBeVisible()
})

test("who may not sell for a while reads why, sends what was sold, and is told what rests (ar)", async ({
  page,
  context,
}) => {
  const login = "nada-dades@maarid.example"
  const token = await staffToken("administrator")
  const [{ id }] = await sql<{ id: string }>("select id from cooperative where handle = 'nada-dades'")
  const decide = (what: string, body: object) => call("POST", `/admin/cooperatives/${id}/${what}`, { token, body })
  const reason = "ننتظر الترخيص الجديد"
  await signedInAs(context, login)
  expect((await decide("suspend", { reason })).status).toBe(200)
  try {
    const desk = new DeskPage(page, "ar")
    const { nav, closed, shop } = desk.words.desk
    await page.goto("/ar/coop")
    await expect(page.getByText(reason)).toBeVisible()
    const rooms = page.getByRole("navigation", { name: desk.words.desk.rooms })
    await expect(rooms.getByRole("link")).toHaveText([nav.today, nav.orders, nav.money, nav.shop])
    for (const path of ["/orders", "/statement", "/shop/papers", "/shop/members", "/fairs"]) {
      await page.goto(`/ar/coop${path}`)
      await expect(page).toHaveURL(new RegExp(`/ar/coop${path}$`))
      await expect(desk.main.getByRole("heading", { level: 1 })).toBeVisible()
    }
    for (const path of [
      "/listings",
      "/listings/new",
      "/shop/profile",
      "/shop/signs",
      "/shop/artisans",
      "/shop/closed",
    ]) {
      await page.goto(`/ar/coop${path}`)
      await expect(desk.main.getByText(closed.suspended, { exact: true })).toBeVisible()
    }
    await desk.goTo("shop")
    await expect(desk.main.getByRole("link", { name: shop.papers })).toBeVisible()
    await expect(desk.main.getByRole("link", { name: shop.profile })).toHaveCount(0)
  } finally {
    expect((await decide("reinstate", {})).status).toBe(200)
  }
  await page.goto("/ar/coop/listings")
  await expect(page).toHaveURL(/listings$/)
})
