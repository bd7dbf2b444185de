import { Shop } from "./pages/shop"
import { call } from "./support/market"
import { expect, test } from "./support/visit"

/** Pairs of regions of which the first lies further north, or further west, than the second. */
const north = [
  ["MA-01", "MA-03"],
  ["MA-01", "MA-02"],
  ["MA-03", "MA-05"],
  ["MA-04", "MA-06"],
  ["MA-06", "MA-07"],
  ["MA-05", "MA-08"],
  ["MA-07", "MA-09"],
  ["MA-09", "MA-10"],
  ["MA-10", "MA-11"],
  ["MA-11", "MA-12"],
]
const west = [
  ["MA-04", "MA-03"],
  ["MA-03", "MA-02"],
  ["MA-06", "MA-05"],
  ["MA-05", "MA-08"],
  ["MA-09", "MA-08"],
  ["MA-10", "MA-09"],
]

type Chosen = Record<"featured_territories" | "cooperatives" | "fairs", { name: string }[]>

test("all that organizers put first is on the home page", async ({ page }) => {
  const shop = new Shop(page, "fr")
  const { body } = await call<Chosen>("GET", "/store/home?locale=fr")
  await shop.open("")
  for (const { name } of [...body.featured_territories, ...body.cooperatives]) {
    await expect(shop.main.getByRole("heading", { level: 3, name, exact: true })).toBeVisible()
  }
  expect(body.featured_territories.length).toBeGreaterThan(3)
  await expect(shop.main.locator("h3 a[href*='/fairs/']")).toHaveCount(body.fairs.length)
})

for (const locale of ["ar", "fr"] as const) {
  test(`the twelve regions lie where they lie, and are a list of links (${locale})`, async ({ page }) => {
    const shop = new Shop(page, locale)
    await shop.open("")
    const map = shop.main.getByRole("list", { name: shop.words.home.mapTitle })
    const tiles = map.getByRole("listitem")
    await expect(tiles).toHaveCount(12)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 860 })
      const middles = new Map<string, { x: number; y: number }>()
      for (const tile of await tiles.all()) {
        const box = await tile.boundingBox()
        if (!box) throw new Error("a region has no place")
        middles.set((await tile.getAttribute("data-tile")) ?? "", {
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        })
      }
      const at = (id: string) => middles.get(id) ?? { x: NaN, y: NaN }
      for (const [one, other] of north) expect(at(one).y, `${one} is north of ${other}`).toBeLessThan(at(other).y)
      for (const [one, other] of west) expect(at(one).x, `${one} is west of ${other}`).toBeLessThan(at(other).x)
    }
    await page.setViewportSize({ width: 390, height: 844 })
    for (const id of ["MA-01", "MA-12"] as const) {
      const link = map.getByRole("link", { name: shop.words.regions[id] })
      await link.focus()
      await page.keyboard.press("Enter")
      await expect(shop.main.getByRole("heading", { level: 1, name: shop.words.regions[id] })).toBeVisible()
      await page.goBack()
    }
  })
}
