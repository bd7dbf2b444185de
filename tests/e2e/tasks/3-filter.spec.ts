import { Shop } from "../pages/shop"
import { everywhere } from "../support/everywhere"
import { expect, fromSomewhere } from "../support/visit"
import { containing } from "../support/words"

everywhere(
  "task 3: led by women, with an IGP, under 200 MAD, from Drâa-Tafilalet; the address is shared",
  async (shop) => {
    const { page, main, words } = shop
    const { search } = words
    const [region, sign] = [words.regions["MA-08"], search.signs.igp]
    await shop.open("/search")
    await shop.reveal(search.filters, main.getByRole("button", { name: search.apply }))
    for (const [group, value] of [
      [search.field.region, region],
      [search.field.sign, sign],
      [search.people, search.womenLed],
    ]) {
      const box = main
        .getByRole("group", { name: group, exact: true })
        .getByRole("checkbox", { name: containing(value) })
      await shop.reveal(group, box)
      await box.check()
    }
    const most = main.getByLabel(search.priceMax, { exact: true })
    await shop.reveal(search.price, most)
    await most.fill("200")
    await main.getByRole("button", { name: search.apply }).click()
    await expect(page).toHaveURL(/region=MA-08/)

    const found = await results(shop, [region, sign, search.womenLed])
    expect(found.titles.length).toBeGreaterThan(2)
    expect(found.count).toContain(String(found.titles.length))
    for (const price of found.prices) {
      expect(price).toMatch(/^\d{1,3}([.,]\d{1,2})?\s/)
      expect(Number.parseInt(price, 10)).toBeLessThanOrEqual(200)
    }
    expect(new Set(found.regions)).toEqual(new Set(["MA-08"]))

    const context = await page.context().browser()?.newContext({ extraHTTPHeaders: fromSomewhere() })
    const friend = new Shop(await context!.newPage(), shop.locale)
    await friend.page.goto(page.url())
    expect(await results(friend, [region, sign, search.womenLed])).toEqual(found)
    await context?.close()
  }
)

/** What a search found, once it says that these filters are set. */
async function results({ main, words }: Shop, filters: string[]) {
  for (const label of filters) {
    await expect(main.getByRole("link", { name: words.search.remove.replace("{label}", label) })).toBeVisible()
  }
  const cards = main.getByRole("article")
  return {
    count: await main.getByRole("status").innerText(),
    titles: await cards.getByRole("heading").allInnerTexts(),
    prices: await cards.evaluateAll((all) =>
      all.map((card) => card.querySelector("[class*=price] bdi:not(s *)")?.textContent ?? "")
    ),
    regions: await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-region"))),
  }
}
