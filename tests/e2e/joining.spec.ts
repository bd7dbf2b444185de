import { randomInt } from "node:crypto"
import { join } from "node:path"
import sharp from "sharp"
import { codesTo, nextCode, nextMessage } from "../harness/outbox"
import { strays, wrongWay } from "./checks/strays"
import { AccountPage } from "./pages/account-page"
import { DashboardPage } from "./pages/dashboard-page"
import { DeskPage } from "./pages/desk-page"
import { ListingEditor } from "./pages/listing-editor"
import { Shop } from "./pages/shop"
import { buyTitled, call, given, sql, staffToken } from "./support/market"
import { expect, phone as screen, test } from "./support/visit"

const outbox = () => join(given("MAARID_DATA_DIR"), "outbox")

test("a cooperative applies in Arabic on a phone, is verified, enters its desk by phone, and sells for the first time", async ({
  page,
  browser,
}) => {
  test.slow()
  const shop = new Shop(page, "ar")
  const { apply, account, desk } = shop.words
  const phone = `06${String(randomInt(100_000_000)).padStart(8, "0")}`
  const to = `+212${phone.slice(1)}`
  const name = `تعاونية نور ${randomInt(10_000)}`
  const field = (label: string) => shop.main.getByRole("textbox", { name: label })
  const next = (step: keyof typeof apply.step) =>
    shop.main.getByRole("button", { name: apply.next.replace("{step}", apply.step[step]) }).click()

  await test.step("as a guest: what is written stays on the device", async () => {
    await shop.open("/for-cooperatives")
    await shop.main.getByRole("link", { name: shop.words.info.apply }).click()
    await field(apply.field.applicant_name).fill("أمينة")
    await shop.main.getByRole("combobox", { name: apply.field.legal_form }).selectOption("cooperative")
    await field(apply.field.name_ar).fill(name)
    await field(apply.field.name_fr).fill("Coopérative Nour")
    await field(apply.field.register_court).fill("تنغير")
    await field(apply.field.register_number).fill("12/2020")
    await field(apply.field.ice).fill("001561191000067")
    await expect(shop.main.getByText(apply.warning.ICE_CHECK)).toBeVisible()
    await page.reload()
    await expect(field(apply.field.name_ar)).toHaveValue(name)
    await next("heads")
    await field(apply.field.members_count).fill("١٢")
    await next("where")
    await shop.main.getByRole("combobox", { name: apply.field.province_id }).selectOption("MA-TIN")
    await field(apply.field.locality_ar).fill("بومالن دادس")
    await next("makes")
    await shop.main.getByRole("group", { name: apply.field.sectors }).getByRole("checkbox").first().check()
    const goods = shop.main.getByRole("group", { name: apply.field.categories })
    await goods.locator("summary").first().click()
    await goods.getByRole("checkbox").first().check()
    await page.goBack()
    await expect(field(apply.field.locality_ar)).toHaveValue("بومالن دادس")
    await page.goForward()
    await expect(goods.locator("input:checked")).toHaveCount(1)
    await page.reload()
    await expect(goods.locator("input:checked")).toHaveCount(1)
    await next("papers")
  })

  await test.step("with the phone proved it is kept by the market, and papers are taken", async () => {
    const door = new AccountPage(shop)
    await door.askForCode(phone)
    await expect(field(account.code)).toBeVisible()
    await door.enterCode(await nextCode(outbox(), to))
    const photo = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#cdb" } })
      .jpeg()
      .toBuffer()
    for (const paper of [apply.paper.register_extract, apply.paper.identity]) {
      await shop.main.getByLabel(paper).setInputFiles({ name: "paper.jpg", mimeType: "image/jpeg", buffer: photo })
      await expect(shop.main.getByRole("img", { name: paper })).toBeVisible()
    }
    await next("payout")
    await field(apply.field.payout_holder).fill(name)
    await field(apply.field.payout_bank).fill("البريد بنك")
    await field(apply.field.rib).fill("230810000123456789012321")
    await shop.main.getByRole("button", { name: apply.send, exact: true }).click()
    await expect(shop.main.getByText(apply.sentTitle)).toBeVisible()
  })

  const office = await browser.newContext({ viewport: screen, extraHTTPHeaders: {} })
  const dashboard = new DashboardPage(await office.newPage())
  const { application, listing } = dashboard.words.cooperatives
  await test.step("an organizer verifies it on a phone, and the applicant is told", async () => {
    await dashboard.enter("organizer")
    await dashboard.goTo("cooperatives")
    await dashboard.main.getByRole("searchbox").fill(name)
    await dashboard.main.getByRole("link", { name }).click()
    await dashboard.main.getByLabel(application.women_led).check()
    await dashboard.button(application.verify).click()
    await expect(dashboard.said(application.verified)).toBeVisible()
    expect(await nextMessage(outbox(), to, 0, "application_verified")).toContain(name)
    await page.reload()
    await expect(shop.main.getByText(apply.verifiedTitle)).toBeVisible()
  })

  await test.step("the desk opens by the same phone", async () => {
    await shop.main.getByRole("link", { name: apply.toDesk }).click()
    await expect(shop.main.getByRole("heading", { level: 1, name: desk.signInTitle })).toBeVisible()
    const told = codesTo(outbox(), to)
    const door = new AccountPage(shop)
    // The half minute between two codes is over.
    await sql("update one_time_code set sent_at = sent_at - interval '1 minute'")
    await door.askForCode(phone)
    await expect(field(account.code)).toBeVisible()
    await door.enterCode(await nextCode(outbox(), to, told))
    await expect(page.getByRole("banner").getByText(name)).toBeVisible()
    await shop.open("/coop/shop/members")
    await expect(shop.main.getByText("أمينة")).toBeVisible()
  })

  const title = `عسل الزعتر ${randomInt(10_000)}`
  const editor = new ListingEditor(shop)
  await test.step("its first listing waits for the organizers", async () => {
    await shop.open("/coop/listings")
    await editor.fillNew(title, { price: "90" })
    await editor.publish.click()
    await editor.expectTold("waiting")
    // Of all that waits it is the last: its page is opened by address.
    const token = await staffToken("organizer")
    type List = { listings: { id: string; title: string }[] }
    const { body } = await call<List>("GET", "/admin/review/listings?locale=ar&page_size=48", { token })
    const waiting = body.listings.find((one) => one.title === title)
    await dashboard.page.goto(`${given("BACKEND_URL")}/app/cooperatives/listings/${waiting?.id}`)
    await dashboard.button(`${listing.approve}: ${title}`).click()
    await expect(dashboard.said(listing.approved)).toBeVisible()
    await office.close()
  })

  const bought = await buyTitled(title)
  await test.step("where others read French, its Arabic words say that they are Arabic: in the shop and in the purchase", async () => {
    const french = new Shop(page, "fr")
    const [made] = await sql<{ thing: string; maker: string }>(
      "select p.handle as thing, c.handle as maker from product p, cooperative c where p.title = $1 and c.name = $2",
      [title, name]
    )
    const purchase = `/purchases/${bought.reference}`
    const token = `?token=${encodeURIComponent(bought.track_token)}`
    await french.putInBasket({ handle: made.thing })
    for (const path of [
      `/cooperatives/${made.maker}`,
      `/listings/${made.thing}`,
      `/search?q=${encodeURIComponent(title)}&cooperative=${made.maker}`,
      `/alerts?listing=${made.thing}`,
      "/basket",
      "/checkout",
      `${purchase}${token}`,
      `${purchase}/receipt${token}`,
    ]) {
      await french.open(path)
      await page.waitForLoadState("networkidle")
      await expect(french.main.locator("[lang=ar]").first(), path).toBeVisible()
      // The title of a tab has no part with a language of its own.
      const own = `fr: ${await page.title()}`
      expect
        .soft(
          (await strays(page)).filter((line) => line !== own),
          path
        )
        .toEqual([])
      expect.soft(await wrongWay(page), path).toEqual([])
    }
  })

  await test.step("it goes out, is paid at the door, and stands in the statement", async () => {
    await shop.open("/coop")
    const room = new DeskPage(page, "ar")
    const { deskOrders: words } = room.words
    await room.goTo("orders")
    await room.main.getByRole("link", { name: bought.reference }).click()
    await room.take(words.accept, "accepted")
    await room.take(words.packOne, "packed")
    await room.main.getByRole("textbox", { name: words.tracking }).fill("AM123456789MA")
    await room.take(words.shipNow, "shipped")
    await room.take(words.deliveredCash, "delivered")
    await room.goTo("money")
    await expect(room.main.getByRole("listitem").filter({ hasText: bought.reference })).toContainText("90")
  })

  await shop.open(`/coop/listings?q=${encodeURIComponent(title)}`)
  await shop.main.getByRole("link", { name: title }).click()
  await editor.archive()
})
