import { ListingEditor } from "./pages/listing-editor"
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
  const editor = new ListingEditor(shop)
  const { words } = editor
  const { login, password } = demoLogin("member")
  const title = `عسل تجربة ${Date.now()}`

  const { body } = await call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email: login, password },
  })
  await context.addCookies([{ name: "maarid.desk", value: body.token, url: given("STOREFRONT_URL") }])
  await page.goto("/ar/coop/listings")
  await editor.fillNew(title)

  await test.step("nothing is lost without network, nor when the tab is closed", async () => {
    await context.setOffline(true)
    await editor.publish.click()
    await expect(shop.main.getByRole("alert")).toContainText(words.told.offline)
    await context.setOffline(false)
    await page.reload()
    await expect(editor.title).toHaveValue(title)
    await expect(shop.main.getByText(words.photos.first)).toBeVisible()
  })

  await test.step("two taps make one listing, which buyers see", async () => {
    await editor.publish.dblclick()
    await editor.expectTold("published")
    await shop.main.getByRole("link", { name: words.told.seeInShop }).click()
    await expect(shop.main.getByRole("heading", { level: 1, name: title })).toBeVisible()
    await page.goto(`/ar/coop/listings?q=${encodeURIComponent(title)}`)
    await expect(shop.main.getByText(title, { exact: true })).toHaveCount(1)
    const stock = shop.main.getByRole("group", { name: words.stock.of.replace("{name}", title) })
    await stock.getByRole("button", { name: words.stock.more }).click()
    await expect(stock.getByRole("status")).toHaveText("5")
    // Sold at a souk meanwhile.
    for (let sold = 1; sold <= 2; sold++) await stock.getByRole("button", { name: words.stock.less }).click()
    await expect(stock.getByRole("status")).toHaveText("3")
  })

  await test.step("into the archive, where buyers do not see it", async () => {
    await shop.main.getByRole("link", { name: title }).click()
    await editor.archive()
  })
})
