import { DashboardPage } from "./pages/dashboard-page"
import { chooseGoods, listingOf } from "./support/market"
import { expect, phone, test } from "./support/visit"
import { containing, locales } from "./support/words"

// Medusa's own pages ask what organizers may not see; who saves over another's list is refused.
test.use({ viewport: phone, extraHTTPHeaders: {}, expected: /40[139]/ })

const REGION = "MA-12"
const PLACE = `features/territory:${REGION}`

test("a region's list is ordered by finger, looked at in each language, and two who change it at once lose nothing (ar)", async ({
  page,
  browser,
}) => {
  // Goods of other regions: its own may be on its list.
  const goods = (await chooseGoods("ar", 4)).filter(({ region }) => region.id !== REGION)
  const dashboard = new DashboardPage(page)
  const { features, languages } = dashboard.words
  const listOf = ({ main }: DashboardPage) => main.getByRole("list", { name: features.order }).getByRole("listitem")
  const rows = listOf(dashboard)
  const { save } = dashboard
  await dashboard.enter("organizer")
  await dashboard.open(PLACE)
  await expect(dashboard.main.getByRole("heading", { name: features.history })).toBeVisible()
  const before = await rows.count()

  const add = async (title: string) => {
    await dashboard.main.getByRole("searchbox").fill(title)
    await dashboard.button(`${features.add}: ${title}`).click()
  }
  const [first, second, third] = goods.map(({ title }) => title)
  await add(first)
  await add(second)
  await expect(rows).toHaveCount(before + 2)

  await test.step("the last is dragged over the one before it", async () => {
    const handle = (title: string) =>
      rows.getByRole("button", { name: features.move.replace("{{name}}", title), exact: true })
    await handle(first).scrollIntoViewIfNeeded()
    const above = await rows.nth(before).boundingBox()
    const from = await handle(second).boundingBox()
    if (!above || !from) throw new Error("the list is not on the screen")
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(from.x, from.y - 20, { steps: 4 })
    await page.mouse.move(from.x, above.y + 10, { steps: 8 })
    const over = features.over.replace("{{name}}", second).replace("{{place}}", String(before + 1))
    await expect(page.getByText(over.replace("{{all}}", String(before + 2)))).toBeAttached()
    await page.mouse.up()
    await expect(rows.nth(before)).toContainText(second)
    await expect(rows.nth(before + 1)).toContainText(first)
  })

  await test.step("it is shown as on a phone, in each language and direction", async () => {
    for (const locale of locales) {
      const preview = dashboard.main.locator(`section[lang=${locale}]`)
      await dashboard.main.getByRole("tab", { name: languages[locale], exact: true }).click()
      await expect(preview).toHaveCSS("direction", locale === "ar" ? "rtl" : "ltr")
      const titles = await Promise.all(goods.slice(0, 2).map(({ handle }) => listingOf(handle, locale)))
      const shown = preview.getByRole("listitem")
      await expect(async () => {
        const said = await shown.allTextContents()
        const [above, below] = [1, 0].map((one) => said.findIndex((text) => text.includes(titles[one].listing.title)))
        expect([above >= 0, below]).toEqual([true, above + 1])
      }).toPass({ timeout: 10_000 })
      expect((await preview.boundingBox())?.width).toBeLessThanOrEqual(phone.width)
    }
    await dashboard.expectToFit()
  })

  const office = await browser.newContext({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: {} })
  const other = new DashboardPage(await office.newPage())
  await test.step("an administrator saves another list meanwhile: the organizer is told, and chooses", async () => {
    await other.page.route(/flag-icons/, (route) => route.fulfill({ contentType: "image/svg+xml", body: "<svg/>" }))
    await other.enter("administrator")
    await other.open(PLACE)
    await other.main.getByRole("searchbox").fill(third)
    await other.button(`${features.add}: ${third}`).click()
    await other.save.click()
    await expect(other.said(features.saved)).toBeVisible()

    await save.click()
    await expect(dashboard.main.getByText(features.conflict)).toBeVisible()
    await expect(rows.nth(before)).toContainText(second)
    await expect(rows.filter({ hasText: third })).toHaveCount(0)
    await dashboard.expectToFit()
    await dashboard.button(features.keepMine).click()
    await expect(dashboard.said(features.saved)).toBeVisible()
    await other.page.reload()
    await expect(listOf(other).nth(before)).toContainText(second)
    await expect(listOf(other).filter({ hasText: third })).toHaveCount(0)
    await office.close()
  })

  await test.step("what was overwritten is not lost, nor what was there first", async () => {
    const putBack = dashboard.main.getByRole("button", { name: containing(`${features.putBack}: `) })
    await putBack.first().click()
    await expect(rows.filter({ hasText: third })).toHaveCount(1)
    await putBack.nth(1).click()
    await expect(rows).toHaveCount(before)
    await save.click()
    await expect(dashboard.main.getByText(features.unsaved)).toHaveCount(0)
  })
})
