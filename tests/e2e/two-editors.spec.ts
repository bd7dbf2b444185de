import { DeskPage } from "./pages/desk-page"
import { call } from "./support/market"
import { sessionOf, signedIn } from "./support/session"
import { expect, phone, test } from "./support/visit"

// The later of two is told so.
test.use({ viewport: phone, expected: /\b409\b/ })

type Form = { title: { ar: string }; lead_time_days: number; [field: string]: unknown }
type Listing = { id: string; version: number; form: Form }

test("two members write one listing, one goes back in between: both are in it, and nobody loses a word (ar)", async ({
  page,
  context,
}) => {
  await signedIn(context, "member")
  const { value: token } = await sessionOf("member")
  const empty = { ar: "", fr: "", en: "" }
  const made = await call<{ listing: Listing }>("POST", "/coop/listings", {
    token,
    body: {
      key: crypto.randomUUID(),
      form: {
        ...{ title: { ...empty, ar: "زربية للتجربة" }, subtitle: empty, description: empty, materials: empty },
        ...{ category: null, photos: [], option: empty, lead_time_days: 3, bulky: false, lot: "", season: [] },
        ...{ artisan_id: null, sign_ids: [], origin_province: null },
        variants: [{ id: null, value: empty, price: 90, weight_g: 500, stock: 4, stock_change: 0 }],
      },
    },
  })
  expect(made.status).toBe(200)
  const { id } = made.body.listing

  const desk = new DeskPage(page, "ar")
  const { deskGoods: words } = desk.words
  const title = desk.main.getByLabel(words.field.title, { exact: true })
  const price = desk.main.getByLabel(words.kinds.price)
  const save = desk.main.getByRole("button", { name: words.do.saveDraft })
  await page.goto("/ar/coop/listings")
  await page.goto(`/ar/coop/listings/${id}`)
  await title.fill("زربية حمراء للتجربة")

  await test.step("back and forth again: what was written is there", async () => {
    await page.goBack()
    await expect(title).toHaveCount(0)
    await page.goForward()
    await expect(title).toHaveValue("زربية حمراء للتجربة")
  })

  await test.step("meanwhile another member saves: that is taken, one's own stays, and it is told which", async () => {
    const { version, form } = made.body.listing
    const theirs = { ...form, lead_time_days: 9, title: { ...form.title, ar: "زربية بيضاء للتجربة" } }
    expect((await call("PUT", `/coop/listings/${id}`, { token, body: { version, form: theirs } })).status).toBe(200)
    await price.fill("120")
    await save.click()
    const told = desk.main.getByRole("status").filter({ hasText: words.told.merged })
    await expect(told).toContainText(words.told.taken.replace("{fields}", words.field.lead_time_days))
    await expect(told).toContainText(words.told.both.replace("{fields}", words.field.title))
    await expect(title).toHaveValue("زربية حمراء للتجربة")
    await expect(price).toHaveValue("120")
  })

  await save.click()
  await expect(desk.main.getByText(words.told.saved, { exact: true })).toBeVisible()
  const { body } = await call<{ listing: Listing }>("GET", `/coop/listings/${id}`, { token })
  expect(body.listing.form).toMatchObject({
    title: { ar: "زربية حمراء للتجربة" },
    lead_time_days: 9,
    variants: [{ price: 120 }],
  })
  await call("POST", `/coop/listings/${id}/state`, { token, body: { to: "archived" } })
})
