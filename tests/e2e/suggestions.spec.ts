import { violations } from "./checks/axe"
import { smallTargets } from "./checks/targets"
import { Shop } from "./pages/shop"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

/** Half a word of saffron, and a slip in it. */
const typed = {
  ar: ["زعفر", "زغفرن", "زعفران"],
  fr: ["safra", "zafferon", "safran"],
  en: ["saffro", "zafferon", "safran"],
}

for (const locale of locales) {
  test(`half a word leads to goods, by keyboard and by touch, within reach of everybody (${locale})`, async ({
    page,
  }) => {
    const shop = new Shop(page, locale)
    const { search, suggest } = shop.words
    const asked: string[] = []
    page.on("request", (request) => {
      if (request.url().includes("/api/suggest")) asked.push(request.url())
    })
    await shop.open("")
    const field = page.getByRole("combobox", { name: search.label })
    const list = page.getByRole("listbox", { name: suggest.list })
    await field.focus()
    await page.waitForLoadState("networkidle")
    expect([asked, await field.getAttribute("aria-expanded")]).toEqual([[], "false"])

    await field.pressSequentially(typed[locale][0])
    const goods = list.getByRole("group", { name: suggest.kinds.listings })
    await expect(goods.getByRole("option").first()).toBeVisible()
    await expect(field).toHaveAttribute("aria-expanded", "true")
    expect(asked.length).toBeLessThanOrEqual(typed[locale][0].length)
    expect([await violations(page), await smallTargets(page)]).toEqual([[], []])

    await field.press("ArrowDown")
    const first = list.getByRole("option").first()
    await expect(first).toHaveAttribute("aria-selected", "true")
    await expect(field).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "")
    await expect(field).toBeFocused()
    await field.press("ArrowUp")
    await expect(field).not.toHaveAttribute("aria-activedescendant")
    await field.press("Escape")
    await expect(list).toBeHidden()
    await expect(field).toHaveValue(typed[locale][0])
    await field.press("ArrowDown")
    await expect(list).toBeVisible()
    await field.press("ArrowDown")
    const name = await list.getByRole("option", { selected: true }).locator("[class*=label]").innerText()
    await field.press("Enter")
    await expect(shop.main.getByRole("heading", { level: 1, name })).toBeVisible()

    await field.fill("")
    await field.press("ArrowDown")
    const before = list.getByRole("group", { name: suggest.recent }).getByRole("option")
    await expect(before).toHaveText(typed[locale][0])
    await page.getByRole("button", { name: suggest.clear }).click()
    await expect(before).toHaveCount(0)
    expect(await page.evaluate(() => localStorage.getItem("maarid.searches"))).toBeNull()
  })

  test(`a slip is spelt out, and pressing it searches for what was meant (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    const [, slip, meant] = typed[locale]
    await shop.open("/cooperatives")
    await page.getByRole("combobox", { name: shop.words.search.label }).focus()
    await page.getByRole("combobox", { name: shop.words.search.label }).pressSequentially(slip)
    await page.getByRole("option", { name: shop.words.suggest.spelling.replace("{words}", meant) }).click()
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(meant)}`))
    await expect(shop.main.getByRole("article").first()).toBeVisible()
  })
}

test("pressed Enter before anything is chosen searches, and keeps the words on this device", async ({ page }) => {
  const shop = new Shop(page, "fr")
  await shop.open("")
  const field = page.getByRole("combobox", { name: shop.words.search.label })
  await field.focus()
  await expect(page.locator("[role=listbox]")).toBeAttached()
  await field.fill("miel")
  await field.press("Enter")
  await expect(page).toHaveURL(/\/fr\/search\?q=miel$/)
  expect(await page.evaluate(() => localStorage.getItem("maarid.searches"))).toBe('["miel"]')
})
