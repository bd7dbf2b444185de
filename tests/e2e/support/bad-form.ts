import type { Locator, Page } from "@playwright/test"
import { expect } from "./visit"

/** Markup, a script, a statement, other scripts' digits and letters. */
export const hostile = `"><img src=x onerror=alert(1)> <script>alert(1)</script> ' or 1=1 -- ٣٤٥ 漢字`
/** The same, longer than any field takes. */
export const oversized = hostile.repeat(80)

const TYPED =
  "textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=password], [type=file], [type=date], [type=number])"

const fieldsOf = (form: Locator) => form.locator(TYPED)

/** The forms of a page that ask for something to be written; what only has a button is none. */
export const formsOf = (main: Locator) =>
  main.locator("form").filter({ has: main.page().locator(`${TYPED}, [type=password], [type=file]`) })

export const valuesOf = (form: Locator) =>
  fieldsOf(form).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

/** Doors stand closed, and of some only one is open at a time. */
export const reveal = (form: Locator) =>
  form.evaluate((one) => {
    for (let at = one.parentElement; at; at = at.parentElement) if (at.matches("details")) at.setAttribute("open", "")
    one.querySelectorAll("details").forEach((inner) => inner.setAttribute("open", ""))
  })

/** Also where a browser that keeps to `maxlength` would cut it off. */
export async function fill(form: Locator, text: string) {
  await fieldsOf(form).evaluateAll((all) => all.forEach((one) => one.removeAttribute("maxlength")))
  for (const field of await fieldsOf(form).all()) await field.fill(text)
}

/** Presses the button that sends the form. What is wrong at first sight is said without asking anybody. */
export async function press(form: Locator) {
  const sent = form
    .page()
    .waitForRequest((request) => request.method() !== "GET", { timeout: 500 })
    .catch(() => null)
  await form.locator("button[type=submit]").last().click()
  await (await sent)?.response()
}

/** Each field that does not fit says why, in words read with it. */
export async function expectTold(form: Locator) {
  const wrong = form.locator("[aria-invalid=true]")
  await expect(async () => {
    expect(await wrong.count()).toBeGreaterThan(0)
    for (const field of await wrong.all())
      await expect(field).toHaveAccessibleDescription(/\p{L}{3}/u, { timeout: 1000 })
  }).toPass({ timeout: 10_000 })
}

/** What was written is still there, and is told to be wrong. */
export async function expectKept(form: Locator, text: string) {
  await fill(form, text)
  const typed = await valuesOf(form)
  await press(form)
  await expectTold(form)
  expect(await valuesOf(form)).toEqual(typed)
}

/** Nothing that was written is ever run. */
export function expectNoScript(page: Page): () => void {
  let asked = false
  page.on("dialog", (dialog) => {
    asked = true
    return dialog.dismiss()
  })
  return () => expect(asked).toBe(false)
}
