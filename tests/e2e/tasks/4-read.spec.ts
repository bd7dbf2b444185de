import { everywhere } from "../support/everywhere"
import { expectLanguage } from "../support/language"
import { guest, listingOf } from "../support/market"
import { expect } from "../support/visit"
import { containing } from "../support/words"

everywhere("task 4: who made it, where, at which fair, under which label, and where the price goes", async (shop) => {
  const { main, words } = shop
  const { listing, cooperative, fairs } = await listingOf("souss-cosmetic-argan-oil", shop.locale)
  const [sign] = listing.sign_details
  await shop.open(`/listings/${listing.handle}`)

  const link = (name: string) => main.getByRole("link", { name, exact: true })
  await expect(link(cooperative.name).first()).toBeVisible()
  await expect(main.getByText(listing.artisan.name)).toBeVisible()
  await expect(link(listing.province.name)).toBeVisible()
  await expect(link(listing.region.name).first()).toBeVisible()
  await expect(link(fairs[0].name)).toBeVisible()
  for (const told of [sign.name, sign.number, sign.issuer]) {
    await expect(main.getByRole("listitem").filter({ hasText: sign.number })).toContainText(told)
  }

  const split = main.locator("section", { has: shop.page.getByRole("heading", { name: words.listing.splitTitle }) })
  for (const part of ["splitCooperative", "splitCommission", "splitContribution", "splitTax"] as const) {
    await expect(split.getByRole("term").filter({ hasText: words.listing[part] })).toBeVisible()
  }
  const shown = await split.getByRole("definition").allInnerTexts()
  const parts = shown.map((text) => Number.parseFloat(text.replace(",", ".")))
  const cheapest = Math.min(...listing.variants.map(({ price }) => price))
  expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(cheapest, 2)

  const told = main.locator("form", { has: shop.page.getByRole("combobox", { name: words.delivery.province }) })
  await told.getByRole("combobox").selectOption(guest.province)
  await expect(told.getByRole("listitem").filter({ hasText: words.delivery.home })).toContainText(/\d/)
  const more = words.browse.relatedMaker.replace("{name}", cooperative.name)
  await expect(main.getByRole("heading", { level: 2, name: more, exact: true })).toBeVisible()

  await shop.follow(cooperative.name)
  await expect(main.getByText(containing(cooperative.locality))).not.toHaveCount(0)
  await expectLanguage(shop.page, shop.locale)
})
