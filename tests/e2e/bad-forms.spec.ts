import type { Locator } from "@playwright/test"
import { Shop } from "./pages/shop"
import { expect, test } from "./support/visit"

const hostile = "<script>alert(1)</script> ' or 1=1 -- ٣٤٥"

/** Everybody's forms, by the page they are on. */
const pages = ["/contact", "/tracking", "/account", "/account/password", "/alerts?words=77777777"]

for (const path of pages) {
  test(`a form of ${path} left empty, or filled with nonsense, says so beside the field and keeps what was typed`, async ({
    page,
  }) => {
    const shop = new Shop(page, "fr")
    let asked = false
    page.on("dialog", (dialog) => {
      asked = true
      return dialog.dismiss()
    })
    const forms = await open(shop, path)
    expect(forms).toBeGreaterThan(0)
    for (let place = 0; place < forms; place++) {
      await test.step(`form ${place + 1}`, async () => {
        await open(shop, path)
        const form = shop.main.locator("form").nth(place)
        // Doors stand closed, and of some only one is open at a time.
        await form.evaluate((one) => one.closest("details")?.setAttribute("open", ""))
        await press(form)
        await expectTold(form)

        for (const field of await fieldsOf(form).all()) await field.fill(hostile)
        const typed = await valuesOf(form)
        await press(form)
        await expectTold(form)
        expect(await valuesOf(form)).toEqual(typed)
      })
    }
    expect(asked).toBe(false)
  })
}

/** Opens a page; how many forms it has. */
async function open(shop: Shop, path: string): Promise<number> {
  await shop.open(path)
  await shop.page.waitForLoadState("networkidle")
  return shop.main.locator("form").count()
}

const fieldsOf = (form: Locator) =>
  form.locator("textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=password])")
const valuesOf = (form: Locator) =>
  fieldsOf(form).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

/** Sends the form, and waits for the answer. */
async function press(form: Locator) {
  const answer = form.page().waitForResponse((response) => response.request().method() === "POST")
  await form.getByRole("button").last().click()
  await answer
}

/** Each field that does not fit says why, in words read with it. */
async function expectTold(form: Locator) {
  const wrong = form.locator("[aria-invalid=true]")
  await expect(async () => {
    expect(await wrong.count()).toBeGreaterThan(0)
    for (const field of await wrong.all())
      await expect(field).toHaveAccessibleDescription(/\p{L}{3}/u, { timeout: 1000 })
  }).toPass({ timeout: 10_000 })
}
