import { randomInt, randomUUID } from "node:crypto"
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { codesTo, nextCode, nextMessage, outboxOf, tokenIn } from "../harness/outbox"
import { AccountPage } from "./pages/account-page"
import { Shop } from "./pages/shop"
import { chooseGoods, given, guest, sql } from "./support/market"
import { containing } from "./support/words"
import { expect, test } from "./support/visit"

const outbox = () => join(given("MAARID_DATA_DIR"), "outbox")
const newNumber = () => `06${String(randomInt(100_000_000)).padStart(8, "0")}`
const international = (phone: string) => `+212${phone.slice(1)}`

test("an account by phone and code, in Arabic: favourites come along, an address is kept, data is taken and deleted", async ({
  page,
}) => {
  test.slow()
  const shop = new Shop(page, "ar")
  const account = new AccountPage(shop)
  const words = shop.words.account
  const phone = newNumber()
  const [goods] = await chooseGoods("ar", 1)

  await test.step("a guest keeps a listing on the device", async () => {
    await shop.open(`/listings/${goods.handle}`)
    await shop.main.getByRole("button", { name: shop.words.favourites.keep }).click()
    await expect(shop.main.getByRole("button", { name: shop.words.favourites.kept, exact: true })).toBeVisible()
    await shop.open("/favourites")
    await expect(shop.main.getByRole("link", { name: goods.title })).toBeVisible()
  })

  await test.step("a wrong number and a wrong code are told beside their field", async () => {
    await account.open()
    await account.askForCode("123")
    await expect(shop.main.getByText(shop.words.faults.phone)).toBeVisible()
    await account.askForCode(phone)
    await expect(shop.main.getByRole("button", { name: containing(words.resendIn.split("{")[0]) })).toBeDisabled()
    await account.enterCode("12345")
    await expect(shop.main.getByText(shop.words.faults.code)).toBeVisible()
    await account.enterCode(await nextCode(outbox(), international(phone)))
    await expect(shop.main.getByText(international(phone), { exact: true })).toBeVisible()
  })

  await test.step("the device's favourite is in the account now", async () => {
    await expect
      .poll(async () => {
        const rows = await sql("select 1 from favourite f join customer c on c.id = f.customer_id where c.phone = $1", [
          international(phone),
        ])
        return rows.length
      })
      .toBe(1)
  })

  await test.step("an address is saved, and the checkout fills itself in", async () => {
    await shop.open("/account/addresses")
    const { checkout } = shop.words
    await shop.main.getByRole("button", { name: words.save, exact: true }).click()
    await expect(shop.main.getByText(shop.words.faults.province)).toBeVisible()
    for (const name of ["recipient", "phone", "city", "street"] as const) {
      await shop.main.getByRole("textbox", { name: checkout[name], exact: true }).fill(guest[name])
    }
    await shop.main.getByRole("combobox", { name: checkout.province }).selectOption(guest.province)
    await shop.main.getByRole("button", { name: words.save, exact: true }).click()
    await expect(shop.main.getByText(words.told.saved)).toBeVisible()
    await expect(shop.main.getByText(guest.street)).toBeVisible()
    await shop.putInBasket(goods)
    await shop.open("/checkout")
    await expect(shop.main.getByRole("textbox", { name: checkout.street, exact: true })).toHaveValue(guest.street)
  })

  await test.step("all data comes in one file", async () => {
    await shop.open("/account/privacy")
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      shop.main.getByRole("link", { name: words.exportJson }).click(),
    ])
    const data = JSON.parse(await readFile(await file.path(), "utf8")) as Record<string, unknown>
    expect(data).toMatchObject({
      profile: { phone: international(phone) },
      addresses: [{ street: guest.street }],
      favourites: [{ title: goods.title }],
    })
  })

  await test.step("and the account goes, once that is shown to be wanted", async () => {
    await shop.main.getByText(words.deleteOpen).click()
    await sql("update one_time_code set sent_at = now() - interval '1 minute'")
    const before = codesTo(outbox(), international(phone))
    await shop.main.getByRole("button", { name: words.sendOwnCode.replace("{end}", phone.slice(-3)) }).click()
    await shop.main
      .getByRole("textbox", { name: words.code })
      .fill(await nextCode(outbox(), international(phone), before))
    await shop.main.getByRole("checkbox", { name: words.deleteSure }).check()
    await shop.main.getByRole("button", { name: words.deleteConfirm }).click()
    await expect(shop.main.getByText(words.told.deleted)).toBeVisible()
    expect(await sql("select 1 from customer where phone = $1", [international(phone)])).toEqual([])
  })
})

test("a forgotten password is set anew by a link, and a planted session is not taken over", async ({
  page,
  context,
}) => {
  const shop = new Shop(page, "ar")
  const account = new AccountPage(shop)
  const person = { name: "زبونة تجربة", email: `reset-${randomUUID()}@test.example`, password: "the first password" }
  await context.addCookies([{ name: "maarid.session", value: "planted", url: given("STOREFRONT_URL") }])
  await account.open()
  await account.register(person)
  await account.expectInside(person)
  const cookies = await context.cookies()
  expect(cookies.find(({ name }) => name === "maarid.session")?.value).not.toBe("planted")
  expect(cookies.find(({ name }) => name === "maarid.session")?.httpOnly).toBe(true)
  await account.signOut()

  const sent = outboxOf(outbox(), person.email).length
  await shop.open("/account/password")
  await shop.main.getByRole("textbox", { name: shop.words.account.email }).fill(person.email)
  await shop.main.getByRole("button", { name: shop.words.account.sendLink }).click()
  await expect(shop.main.getByText(shop.words.account.resetSent)).toBeVisible()
  const token = tokenIn(await nextMessage(outbox(), person.email, sent))
  const choose = async (password: string) => {
    await shop.open(`/account/password?token=${encodeURIComponent(token)}`)
    await shop.main.getByLabel(shop.words.account.newPassword).fill(password)
    await shop.main.getByRole("button", { name: shop.words.account.save }).click()
  }
  await choose("another long password")
  await expect(shop.main.getByText(shop.words.account.told.passwordSaved)).toBeVisible()
  await choose("a third long password")
  await expect(shop.main.getByText(shop.words.errors.LINK_SPENT)).toBeVisible()
  await account.open()
  await account.signIn({ ...person, password: "another long password" })
  await account.expectInside(person)
})

test("another site cannot change anything in a visitor's name", async ({ request }) => {
  for (const path of ["/api/basket", "/api/favourites", "/api/session", "/api/purchases/place"]) {
    const method = path === "/api/basket" ? "put" : "post"
    const answer = await request[method](path, { headers: { origin: "https://evil.example" }, data: { lines: [] } })
    expect([path, answer.status()]).toEqual([path, 403])
  }
})
