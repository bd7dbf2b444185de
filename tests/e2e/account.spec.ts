import { randomUUID } from "node:crypto"
import { AccountPage, type Person } from "./pages/account-page"
import { PurchasePage, TrackPage } from "./pages/purchase-page"
import { Shop } from "./pages/shop"
import { buyAsGuest } from "./support/market"
import { expect, fromSomewhere, phone, test } from "./support/visit"

const somebody = (): Person => ({
  name: "زبونة تجربة",
  email: `buyer-${randomUUID()}@test.example`,
  password: "a long enough password",
})

test("an account is opened, takes over a guest's purchase, and nobody else sees it", async ({ page, browser }) => {
  const shop = new Shop(page, "fr")
  const account = new AccountPage(shop)
  const owner = somebody()
  const { reference, phone: number } = await buyAsGuest()

  await account.open()
  await account.register(owner)
  await account.expectInside(owner)
  await account.signOut()
  await account.signIn({ ...owner, password: "not the right one" })
  await expect(shop.main.getByRole("alert")).toHaveText(account.words.wrongLogin)
  await account.signIn(owner)
  await account.expectInside(owner)

  await new TrackPage(shop).ask(reference, number, account.words.claim)
  await expect(shop.main.getByText(shop.words.purchase.told.claimed)).toBeVisible()
  await new PurchasePage(shop).expectFollowed(reference)
  await shop.open("/account/purchases")
  await shop.main.getByRole("link", { name: reference }).click()
  await new PurchasePage(shop).expectFollowed(reference)

  await test.step("another visitor, and another account", async () => {
    const context = await browser.newContext({ viewport: phone, extraHTTPHeaders: fromSomewhere() })
    const other = new Shop(await context.newPage(), "fr")
    const theirs = new AccountPage(other)
    await other.open(`/account/purchases/${reference}`)
    await theirs.expectOutside()
    await theirs.register(somebody())
    await expect(other.main.getByRole("heading", { name: other.words.notFound.title })).toBeVisible()
    await expect(other.page.getByText(reference, { exact: true })).toHaveCount(0)
    await context.close()
  })

  await account.open()
  await account.signOut()
  await shop.open(`/account/purchases/${reference}`)
  await account.expectOutside()
})
