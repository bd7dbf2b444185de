import type { Cookie } from "@playwright/test"
import pageTypes from "../../page-types.json"
import { AccountPage } from "../pages/account-page"
import { PurchasePage, TrackPage } from "../pages/purchase-page"
import { ReturnPage } from "../pages/return-page"
import type { Shop } from "../pages/shop"
import { buyAsGuest, chooseGoods, deliveredPurchase, demoLogin, guest } from "./market"
import { expect } from "./visit"

/** One kind of page: `before` is what has to be done to see it. */
type PageType = {
  name: string
  route: string
  path: string
  status?: number
  before?: "basket" | "purchase" | "sign-in" | "claim" | "receipt" | "return"
}

export const everyPage = pageTypes as PageType[]

/** Opens a page of a kind as somebody comes to it, in the shop's language. */
export async function arrive(shop: Shop, { path, before, status = 200 }: PageType): Promise<void> {
  if (before === "basket") await shop.putInBasket((await chooseGoods(shop.locale, 1))[0])
  if (before === "sign-in" || before === "claim") await signIn(shop)
  const response = await shop.open(path)
  expect(response?.status(), path).toBe(status)
  if (before === "basket") await expect(shop.main.getByRole("heading", { level: 2 }).first()).toBeVisible()
  if (before && before !== "basket" && before !== "sign-in") await follow(shop, before)
  await shop.page.waitForLoadState("networkidle")
}

/** To a purchase by its reference, and on to what belongs to it. */
async function follow(shop: Shop, before: "purchase" | "claim" | "receipt" | "return") {
  const purchase = new PurchasePage(shop)
  const delivered = before === "return" ? await deliveredPurchase(shop.locale) : undefined
  const { reference } = delivered ?? (await buyAsGuest())
  const submit = before === "claim" ? shop.words.account.claim : undefined
  await new TrackPage(shop).ask(reference, guest.phone, submit)
  await purchase.expectFollowed(reference)
  await expect(shop.page).toHaveURL(before === "claim" ? /\/account\/purchases\// : /\/purchases\//)
  if (before === "receipt") {
    await shop.main.locator("a[href*='/receipt']").click()
    await expect(shop.main.getByRole("heading", { level: 1, name: shop.words.receipt.title })).toBeVisible()
  }
  if (delivered) await new ReturnPage(shop).open(purchase.parcel(delivered.cooperative))
}

/** Signed in once: who signs in again and again is asked to wait. */
let session: Cookie[] | undefined

async function signIn(shop: Shop) {
  const context = shop.page.context()
  if (session) return context.addCookies(session)
  const { login, password } = demoLogin("buyer")
  const account = new AccountPage(shop)
  await account.open()
  await account.signIn({ name: "", email: login, password })
  await account.expectInside({ name: "", email: login, password })
  session = await context.cookies()
}
