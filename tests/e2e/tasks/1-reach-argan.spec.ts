import { everywhere } from "../support/everywhere"
import { expectLanguage } from "../support/language"
import { listingOf } from "../support/market"
import { expect } from "../support/visit"
import { containing } from "../support/words"

everywhere("task 1: argan oil of Souss-Massa is three taps from home", async (shop) => {
  const { listing } = await listingOf("souss-cosmetic-argan-oil", shop.locale)
  const map = shop.main.getByRole("list", { name: shop.words.home.mapTitle })
  const trades = shop.main.getByRole("navigation", { name: shop.words.browse.trades })
  await shop.open("")
  await map.getByRole("link", { name: containing(listing.region.name) }).click()
  await expect(shop.main.getByRole("heading", { level: 1, name: listing.region.name, exact: true })).toBeVisible()
  await trades.getByRole("link", { name: containing(listing.categories.at(-1)?.name ?? "") }).click()
  await shop.follow(listing.title)
  await expectLanguage(shop.page, shop.locale)
})
