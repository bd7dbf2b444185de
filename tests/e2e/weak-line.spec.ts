import type { Page, Route } from "@playwright/test"
import { randomBytes, randomInt } from "node:crypto"
import { join } from "node:path"
import sharp from "sharp"
import { nextMessage, outboxOf } from "../harness/outbox"
import { DeskPage } from "./pages/desk-page"
import { buyFromMember, given, sql } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { words } from "./support/words"

/* A line that breaks in the middle, at the desk: nothing typed is lost, and nothing happens twice. */
test.use({ viewport: phone, expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ })

const outbox = () => join(given("MAARID_DATA_DIR"), "outbox")

/** From now on forms are lost on their way there, or their answers on the way back. @returns what mends the line */
async function lose(page: Page, what: "forms" | "answers") {
  const onTheWay = async (route: Route) => {
    if (!route.request().headers()["next-action"]) return route.fallback()
    if (what === "answers") await route.fetch()
    await route.abort("failed")
  }
  await page.route("**", onTheWay)
  return () => page.unroute("**", onTheWay)
}

test("a step of an order: kept when it is lost, taken once when only its answer is (ar)", async ({ page }) => {
  const desk = new DeskPage(page, "ar")
  const { deskOrders: words, form } = desk.words
  const { parcel_id } = await buyFromMember(2)
  await desk.enter()
  await page.goto(`/ar/coop/orders/${parcel_id}`)
  await desk.main.getByText(words.acceptPart, { exact: true }).first().click()
  const pieces = desk.main.getByRole("spinbutton")
  const accept = desk.main.getByRole("button", { name: words.acceptPart, exact: true })
  await pieces.fill("1")

  for (const what of ["forms", "answers"] as const) {
    const mend = await lose(page, what)
    await accept.click()
    await expect(desk.main.getByText(form.cut)).toBeVisible()
    await expect(pieces).toHaveValue("1")
    await mend()
  }
  await desk.take(words.acceptPart, "accepted")
  await expect(desk.main.getByText(words.state.accepted_in_part)).toHaveCount(1)
  const told = await sql("select id from message where template = 'parcel_accepted_in_part' and key like $1", [
    `%${parcel_id}%`,
  ])
  expect(told).toHaveLength(1)

  await desk.take(words.packOne, "packed")
  const tracking = desk.main.getByRole("textbox", { name: words.tracking })
  await tracking.fill("AM987654321MA")
  await page.context().setOffline(true)
  await desk.main.getByRole("button", { name: words.shipNow, exact: true }).click()
  await expect(desk.main.getByText(form.cut)).toBeVisible()
  await expect(tracking).toHaveValue("AM987654321MA")
  await page.context().setOffline(false)
  await desk.take(words.shipNow, "shipped")
})

test("an invitation: every field is kept, and who is invited hears of it once (ar)", async ({ page, context }) => {
  const desk = new DeskPage(page, "ar")
  const { deskMembers: words, form, desk: roles } = desk.words
  const name = `مينة ${randomInt(100_000)}`
  const contact = `mina-${randomBytes(5).toString("hex")}@test.example`
  await desk.enter()
  await page.goto("/ar/coop/shop/members")
  const panel = desk.main.getByRole("region", { name: words.inviteTitle })
  const invite = panel.getByRole("button", { name: words.invite })
  const role = panel.getByRole("radio", { name: new RegExp(`^${roles.role.accounts}`) })
  await panel.getByLabel(words.name).fill(name)
  await panel.getByLabel(words.contact).fill(contact)
  await role.check()
  await panel.getByLabel(words.language).selectOption("fr")

  const expectKept = async () => {
    await expect(panel.getByText(form.cut)).toBeVisible()
    await expect(panel.getByLabel(words.name)).toHaveValue(name)
    await expect(panel.getByLabel(words.contact)).toHaveValue(contact)
    await expect(role).toBeChecked()
    await expect(panel.getByLabel(words.language)).toHaveValue("fr")
  }
  await context.setOffline(true)
  await invite.click()
  await expectKept()
  await context.setOffline(false)
  const mend = await lose(page, "answers")
  await invite.click()
  await expectKept()
  await mend()
  await invite.click()
  await expect(panel.getByText(words.told.invited)).toBeVisible()
  await expect(panel.getByLabel(words.name)).toHaveValue("")

  await expect(desk.main.getByRole("listitem").filter({ hasText: contact })).toHaveCount(1)
  await nextMessage(outbox(), contact)
  expect(await sql("select id from invitation where contact = $1", [contact])).toHaveLength(1)
  expect(outboxOf(outbox(), contact)).toHaveLength(1)
  await sql("update invitation set revoked_at = now() where contact = $1", [contact])
})

test("a letter to the market: kept when the line breaks, there once however often it was sent (fr)", async ({
  page,
}) => {
  const { contact: said, form } = words.fr
  const message = `Une question ${randomBytes(6).toString("hex")}, de quoi la lire.`
  await page.goto("/fr/contact")
  await page.getByLabel(said.name).fill("Visiteuse")
  await page.getByLabel(said.reply).fill("visiteuse@test.example")
  await page.getByLabel(said.message).fill(message)
  for (const what of ["forms", "answers"] as const) {
    const mend = await lose(page, what)
    await page.getByRole("button", { name: said.send }).click()
    await expect(page.getByText(form.cut)).toBeVisible()
    await expect(page.getByLabel(said.message)).toHaveValue(message)
    await mend()
  }
  await page.getByRole("button", { name: said.send }).click()
  await expect(page.getByText(form.cut)).toBeHidden()
  await expect(page.getByLabel(said.message)).toBeHidden()
  expect(await sql("select id from enquiry where body = $1", [message])).toHaveLength(1)
})

test("the desk's door: the number and the code stay when the line breaks (ar)", async ({ page, context }) => {
  const { account: said, form } = words.ar
  await page.goto("/ar/coop/sign-in")
  const number = page.getByLabel(said.phone, { exact: true })
  await number.fill("0600000999")
  await context.setOffline(true)
  await page.getByRole("button", { name: said.sendCode }).click()
  await expect(page.getByText(form.cut)).toBeVisible()
  await expect(number).toHaveValue("0600000999")
  await context.setOffline(false)
  await page.getByRole("button", { name: said.sendCode }).click()
  await expect(page.getByRole("button", { name: said.enter })).toBeVisible()
})

test("a photo on its way: after a long night without network it goes on where it was (ar)", async ({
  page,
  context,
}) => {
  const desk = new DeskPage(page, "ar")
  const { photos } = desk.words.deskGoods
  await desk.enter()
  await page.goto("/ar/coop/listings/new")
  // Noise does not get smaller: three pieces of half a megabyte at least.
  const noise = { type: "gaussian", mean: 128, sigma: 90 } as const
  const buffer = await sharp({ create: { width: 1600, height: 1600, channels: 3, noise, background: "#fff" } })
    .jpeg({ quality: 90 })
    .toBuffer()

  const sent: { method: string; offset: number }[] = []
  let through = 1
  await page.route("**/api/coop/uploads**", async (route) => {
    const { [`upload-offset`]: offset = "0" } = route.request().headers()
    const method = route.request().method()
    if (method === "PATCH" && through-- <= 0) {
      await context.setOffline(true)
      return route.abort("internetdisconnected")
    }
    sent.push({ method, offset: Number(offset) })
    return route.fallback()
  })
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser", { timeout: 2000 }),
      desk.main.getByRole("button", { name: photos.gallery }).click(),
    ])
    await chooser.setFiles({ name: "carpet.jpg", mimeType: "image/jpeg", buffer })
  }).toPass()
  await expect(desk.main.getByRole("button", { name: photos.retry })).toBeVisible()
  expect(sent).toEqual([
    { method: "POST", offset: 0 },
    { method: "PATCH", offset: 0 },
  ])

  through = Infinity
  await context.setOffline(false)
  await expect(desk.main.getByText(photos.first)).toBeVisible({ timeout: 30_000 })
  expect(sent.filter(({ method }) => method === "POST")).toHaveLength(1)
  const [asked, onward] = sent.slice(2)
  expect([asked.method, onward]).toEqual(["HEAD", { method: "PATCH", offset: 512 * 1024 }])
})
