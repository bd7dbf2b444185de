import type { FileChooser } from "@playwright/test"
import { writeFile } from "node:fs/promises"
import sharp from "sharp"
import { DeskPage } from "./pages/desk-page"
import { call } from "./support/market"
import { sessionOf, signedIn } from "./support/session"
import { expect, phone, test } from "./support/visit"
import { containing } from "./support/words"

/* Files nobody can take, given at the desk on a phone. The trace reads a picture anew that shows nothing, which no page may. */
test.use({ viewport: phone, expected: /\b4(00|13)\b|ERR_INTERNET_DISCONNECTED|Connecting to 'blob:/ })

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, "maarid")
const drawn = () =>
  sharp({ create: { width: 1200, height: 1500, channels: 3, background: "#b5651d" } })
    .jpeg()
    .toBuffer()

/** Presses a button that opens the device's files, and chooses one. */
async function choose({ page, main }: DeskPage, button: string, file: Parameters<FileChooser["setFiles"]>[0]) {
  // Before the page's script runs, the button opens nothing.
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser", { timeout: 2000 }),
      main.getByRole("button", { name: button, exact: true }).click(),
    ])
    await chooser.setFiles(file)
  }).toPass()
}

test("photos: one of 40 MB is made small, one that is none is told beside its button, and what is written stays (ar)", async ({
  page,
  context,
}, testInfo) => {
  test.slow()
  await signedIn(context, "member")
  const desk = new DeskPage(page, "ar")
  const { photos, field, told } = desk.words.deskGoods
  const title = desk.main.getByLabel(field.title, { exact: true })
  await page.goto("/ar/coop/listings/new")
  const photo = testInfo.outputPath("photo.jpg")
  await writeFile(photo, Buffer.concat([await drawn(), megabytes(40)]))
  await choose(desk, photos.gallery, photo)
  await expect(desk.main.getByText(photos.first)).toBeVisible({ timeout: 30_000 })
  await title.fill("زيت أركان للتجربة")

  for (const [code, bytes] of [
    ["FILE_TOO_LARGE", megabytes(40)],
    ["FILE_NOT_A_PICTURE", "<html><script>alert(1)</script>"],
  ] as const) {
    const bad = testInfo.outputPath(`${code}.jpg`)
    await writeFile(bad, bytes)
    await choose(desk, photos.gallery, bad)
    const camera = desk.main.getByRole("button", { name: photos.camera, exact: true })
    await expect(camera).toHaveAccessibleDescription(desk.words.errors[code])
    await expect(title).toHaveValue("زيت أركان للتجربة")
    await expect(desk.main.getByText(photos.first)).toBeVisible()
    await desk.main.getByRole("button", { name: photos.removeSending }).click()
    await expect(desk.main.getByText(desk.words.errors[code])).toHaveCount(0)
  }
  await page.reload()
  await expect(title).toHaveValue("زيت أركان للتجربة")
  await desk.main.getByRole("button", { name: told.discard }).click()
  await expect(title).toHaveValue("")
})

test("a sign's paper that lies about its type is told beside it, and the claim stays (ar)", async ({
  page,
  context,
}) => {
  await signedIn(context, "member")
  const desk = new DeskPage(page, "ar")
  const { signs } = desk.words.deskGoods
  const paper = `${signs.chooseEvidence} · ${signs.evidence}`
  await page.goto("/ar/coop/shop/signs")
  const door = desk.main.getByText(signs.add, { exact: true })
  await door.click()
  const form = desk.main.locator("form").last()
  await form.getByLabel(signs.kind).selectOption("fair_trade")
  await form.getByLabel(signs.number).fill("BIO 77")
  await form.getByLabel(signs.issuer).fill("مكتب المراقبة")
  await form.getByLabel(signs.expires).fill("2099-01-01")
  await choose(desk, paper, {
    name: "paper.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("MZ no paper at all"),
  })
  await form.getByRole("button", { name: signs.send }).click()
  await expect(form.getByRole("button", { name: paper })).toHaveAccessibleDescription(
    containing(desk.words.errors.FILE_NOT_A_PICTURE)
  )
  await expect(form.getByLabel(signs.number)).toHaveValue("BIO 77")
  await expect(form.getByLabel(signs.issuer)).toHaveValue("مكتب المراقبة")
})

test("tables: 100,000 rows and no table are told beside the field; a formula stays a text, a faulty row says why, a lost network goes on (ar)", async ({
  page,
  context,
}) => {
  await signedIn(context, "member")
  const desk = new DeskPage(page, "ar")
  const { table, column, fault } = desk.words.deskGoods
  await page.goto("/ar/coop/listings/table")
  const csv = (text: string) => ({ name: "goods.csv", mimeType: "text/csv", buffer: Buffer.from(text) })
  const chooser = `${table.chooseFile} · ${table.choose}`
  const button = desk.main.getByRole("button", { name: chooser })
  for (const [code, text] of [
    ["TABLE_TOO_LONG", `الاسم\n${"عسل\n".repeat(100_000)}`],
    ["FILE_NOT_A_TABLE", "PK\u0003\u0004\0\0zip"],
  ] as const) {
    await choose(desk, chooser, csv(text))
    await expect(button).toHaveAccessibleDescription(containing(desk.words.errors[code]))
    await expect(button).toBeFocused()
  }

  const formula = `=HYPERLINK("http://evil.example")`
  await choose(
    desk,
    chooser,
    csv(`الاسم;الصنف;الثمن;الوزن;المخزون\n"${formula.replaceAll('"', '""')}";honey;90;500;4\n;honey;90;500;4\n`)
  )
  const rows = desk.main.getByRole("region", { name: table.rows }).getByRole("listitem")
  await expect(rows.filter({ hasText: formula })).toContainText(table.action.new)
  await expect(rows.filter({ hasText: table.action.faulty })).toContainText(`${column.title}: ${fault.REQUIRED}`)
  await expect(button).not.toHaveAttribute("aria-invalid")

  await context.setOffline(true)
  await desk.main.getByRole("button", { name: table.keep.replace("{count}", "1") }).click()
  await expect(desk.main.getByText(table.stopped.split("{")[0])).toBeVisible()
  await context.setOffline(false)
  await desk.main.getByRole("button", { name: table.goOn }).click()
  await expect(desk.main.getByText(table.done.split("{")[0])).toBeVisible()
  const { value: token } = await sessionOf("member")
  type Found = { listings: { id: string; title: string }[] }
  const { body } = await call<Found>("GET", `/coop/listings?locale=ar&q=${encodeURIComponent("HYPERLINK")}`, { token })
  expect(body.listings.map(({ title }) => title)).toEqual([formula])
  await call("POST", `/coop/listings/${body.listings[0].id}/state`, { token, body: { to: "archived" } })
})
