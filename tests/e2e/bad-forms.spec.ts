import { CheckoutPage } from "./pages/checkout-page"
import { Shop } from "./pages/shop"
import {
  expectKept,
  expectNoScript,
  expectTold,
  formsOf,
  fill,
  hostile,
  oversized,
  press,
  reveal,
  valuesOf,
} from "./support/bad-form"
import { chooseGoods } from "./support/market"
import { expect, test } from "./support/visit"
import { containing, locales } from "./support/words"

/** Everybody's forms, by the page they are on. */
const pages = ["/contact", "/tracking", "/account", "/account/password", "/alerts?words=77777777", "/coop/sign-in"]

for (const path of pages) {
  test(`a form of ${path} left empty, or filled with nonsense, says so beside the field and keeps what was typed`, async ({
    page,
  }) => {
    const shop = new Shop(page, "fr")
    const nothingRan = expectNoScript(page)
    const forms = await open(shop, path)
    expect(forms).toBeGreaterThan(0)
    for (let place = 0; place < forms; place++) {
      await test.step(`form ${place + 1}`, async () => {
        if (place) await open(shop, path)
        const form = formsOf(shop.main).nth(place)
        await reveal(form)
        await press(form)
        await expectTold(form)
        await expectKept(form, hostile)
      })
    }
    nothingRan()
  })
}

test("a new password that is too short or too long, by a link that is none, is told", async ({ page }) => {
  const shop = new Shop(page, "fr")
  await open(shop, "/account/password?token=none")
  const form = formsOf(shop.main).first()
  await press(form)
  await expectTold(form)
  const password = form.getByLabel(shop.words.account.newPassword)
  await password.fill("x".repeat(121))
  await press(form)
  await expect(password).toHaveAccessibleDescription(containing(shop.words.faults.passwordLong))
})

test("an address at the checkout that is far too long or markup is refused beside its fields, and stays", async ({
  page,
}) => {
  const shop = new Shop(page, "ar")
  const nothingRan = expectNoScript(page)
  const [goods] = await chooseGoods("ar", 1)
  await shop.putInBasket(goods)
  await shop.openBasket()
  await shop.goToCheckout()
  const checkout = new CheckoutPage(shop)
  const form = shop.main.locator("form").first()
  await reveal(form)
  await fill(form, oversized)
  await checkout.province.selectOption({ index: 1 })
  const typed = await valuesOf(form)
  await checkout.reckon.click()
  await expectTold(form)
  expect(await valuesOf(form)).toEqual(typed)
  nothingRan()
})

test("an application keeps markup as it was written, over a reload", async ({ page }) => {
  const shop = new Shop(page, "ar")
  const nothingRan = expectNoScript(page)
  await open(shop, "/apply")
  const { field } = shop.words.apply
  const names = [field.applicant_name, field.name_ar, field.register_court]
  for (const name of names) await shop.main.getByRole("textbox", { name }).fill(hostile)
  await page.reload()
  for (const name of names) await expect(shop.main.getByRole("textbox", { name })).toHaveValue(hostile)
  nothingRan()
})

for (const locale of locales) {
  test(`the delivery fee asked without a province says that one is to be chosen (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    const [{ handle }] = await chooseGoods(locale, 1)
    await open(shop, `/listings/${handle}`)
    const form = shop.main.locator("form").filter({ has: page.locator("#delivery-province") })
    const province = form.getByRole("combobox")
    await form.getByRole("button").click()
    await expect(province).toBeFocused()
    await expect(province).toHaveAccessibleDescription(containing(shop.words.faults.province))
    await province.selectOption("MA-OUA")
    await expect(province).not.toHaveAttribute("aria-invalid")
    await expect(form.getByRole("status").locator("bdi").first()).toBeVisible()

    // The page that answers where there is no script.
    await shop.open(`/delivery-fee/${handle}?province=&variant=${encodeURIComponent(hostile)}`)
    await expect(shop.main.getByRole("combobox")).toHaveAccessibleDescription(containing(shop.words.faults.province))
  })
}

/** Opens a page; how many forms it has. */
async function open(shop: Shop, path: string): Promise<number> {
  await shop.open(path)
  await shop.page.waitForLoadState("networkidle")
  return formsOf(shop.main).count()
}
