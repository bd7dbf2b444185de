import sharp from "sharp"
import { Shop } from "./pages/shop"
import { call, demoLogin, given } from "./support/market"
import { expect, phone, test } from "./support/visit"

/* One step of it has no network. */
test.use({ viewport: phone, expected: /ERR_INTERNET_DISCONNECTED/ })

test("a member photographs a thing, writes it without network, publishes it once, and buyers find it", async ({
  page,
  context,
}) => {
  const shop = new Shop(page, "ar")
  const { deskGoods: words } = shop.words
  const { login, password } = demoLogin("member")
  const title = `عسل تجربة ${Date.now()}`
  const picture = await sharp({ create: { width: 2400, height: 3000, channels: 3, background: "#b5651d" } })
    .jpeg()
    .toBuffer()

  const { body } = await call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email: login, password },
  })
  await context.addCookies([{ name: "maarid.desk", value: body.token, url: given("STOREFRONT_URL") }])
  await page.goto("/ar/coop/listings")
  await shop.main.getByRole("link", { name: words.new }).click()

  // Before the page's script runs, the button opens nothing.
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser", { timeout: 2000 }),
      shop.main.getByRole("button", { name: words.photos.gallery }).click(),
    ])
    await chooser.setFiles({ name: "honey.jpg", mimeType: "image/jpeg", buffer: picture })
  }).toPass()
  await expect(shop.main.getByText(words.photos.first)).toBeVisible({ timeout: 30_000 })
  const category = shop.main.getByRole("group", { name: words.category.title })
  await category.getByRole("button").first().click()
  await category.getByRole("list").nth(1).getByRole("button").first().click()
  await shop.main.getByLabel(words.field.title, { exact: true }).fill(title)
  await shop.main.getByLabel(words.kinds.price).fill("١٢٠,٥٠")
  await shop.main.getByLabel(words.kinds.weight).fill("500")
  await shop.main.getByLabel(words.kinds.stock).fill("4")

  await test.step("nothing is lost without network, nor when the tab is closed", async () => {
    await context.setOffline(true)
    await shop.main.getByRole("button", { name: words.do.publish }).click()
    await expect(shop.main.getByRole("alert")).toContainText(words.told.offline)
    await context.setOffline(false)
    await page.reload()
    await expect(shop.main.getByLabel(words.field.title, { exact: true })).toHaveValue(title)
    await expect(shop.main.getByText(words.photos.first)).toBeVisible()
  })

  await test.step("two taps make one listing, which buyers see", async () => {
    await shop.main.getByRole("button", { name: words.do.publish }).dblclick()
    await expect(shop.main.getByText(words.told.now.published)).toBeVisible({ timeout: 30_000 })
    await shop.main.getByRole("link", { name: words.told.seeInShop }).click()
    await expect(shop.main.getByRole("heading", { level: 1, name: title })).toBeVisible()
    await page.goto(`/ar/coop/listings?q=${encodeURIComponent(title)}`)
    await expect(shop.main.getByText(title, { exact: true })).toHaveCount(1)
    const stock = shop.main.getByRole("group", { name: words.stock.of.replace("{name}", title) })
    await stock.getByRole("button", { name: words.stock.more }).click()
    await expect(stock.getByRole("status")).toHaveText("5")
  })

  await test.step("into the archive, where buyers do not see it", async () => {
    await shop.main.getByRole("link", { name: title }).click()
    await shop.main.getByRole("button", { name: words.do.archive }).click()
    await shop.main.getByRole("dialog").getByRole("button", { name: words.do.archive }).click()
    await expect(shop.main.getByText(words.told.now.archived)).toBeVisible()
  })
})
