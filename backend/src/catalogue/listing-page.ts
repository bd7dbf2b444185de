import type { Locale } from "../contracts/shapes/basics"
import { categoryLevels, chooseRule, type Rule } from "../modules/commission/choose-rule"
import { splitPrice } from "../modules/commission/split-price"
import { closedAhead } from "../modules/cooperative/is-listed"
import { maySell } from "../modules/cooperative/may-sell"
import { signIsShown } from "../modules/verification/sign-is-shown"
import { categoryRef } from "./categories"
import { pricedVariants, storedCard, toCard } from "./listing-card"
import { toArtisan, toSign, type ArtisanRow } from "./makers"
import type { CooperativeRow, ListingRow } from "./read-listings"
import { shownPicture } from "./shown-picture"
import { piecesLeft } from "./stock"
import type { Atlas } from "./territories"
import { picturesToShow } from "./with-photos"
import type { Words } from "./words"

/** The name Medusa's dashboard gives the option of a product that has none. */
const SOLE_OPTION = "Default option"
/** Pieces told to everybody: beyond it "plenty" is all a buyer needs. */
const TOLD = 10

/** Percent of tax included in the price, by tax class. */
export const taxPercents = { standard: 20, reduced: 10, exempt: 0 } as const

type Around = { words: Words; atlas: Atlas; artisan: ArtisanRow | null; rules: Rule[]; at: Date }

/** A listing as its own page shows it; null where it has no page. */
export function listingPage(row: ListingRow, locale: Locale, { words, atlas, artisan, rules, at }: Around) {
  const stored = storedCard(row, locale, words, atlas)
  if (!stored || !row.listing?.cooperative) return null
  const { listing } = row
  const cooperative: CooperativeRow = row.listing.cooperative
  const card = toCard(stored)
  const categories = row.categories ?? []
  const rates = chooseRule(rules, { cooperative_id: cooperative.id, categories: categoryLevels(categories), at })
  const closed = closedAhead(cooperative, at)
  const borne = new Set(pricedVariants(row).flatMap((variant) => (variant.options ?? []).map((value) => value.id)))
  const variants = pricedVariants(row).map((variant) => ({
    id: variant.id,
    sku: variant.sku ?? "",
    title: words(variant.id, locale, "title", variant.title),
    values: Object.fromEntries((variant.options ?? []).map((value) => [value.option_id, value.id])),
    price: variant.price,
    former_price: variant.sale?.former ?? null,
    sale_until: variant.sale?.until ?? null,
    weight_g: variant.weight ?? 0,
    available: Math.min(TOLD, piecesLeft(variant, cooperative.stock_location_id)),
    split: splitPrice(
      variant.price,
      taxPercents[listing.tax_class],
      rates ?? { commission_points: 0, contribution_points: 0 }
    ),
  }))
  return {
    ...card,
    description: words(row.id, locale, "description", row.description),
    materials: words(listing.id, locale, "materials", listing.materials),
    images: picturesToShow(listing.images ?? []).flatMap((picture) => shownPicture(picture, card.title) ?? []),
    categories: categories.flatMap((one) =>
      (one.parent_category ? [one.parent_category, one] : [one]).map((each) => categoryRef(each, locale, words))
    ),
    options: (row.options ?? [])
      .filter((option) => option.title !== SOLE_OPTION)
      .map((option) => ({
        id: option.id,
        title: words(option.id, locale, "title", option.title),
        values: (option.values ?? [])
          .filter((value) => borne.has(value.id))
          .map((value) => ({
            id: value.id,
            label: words(value.id, locale, "value", value.value),
          })),
      })),
    variants,
    artisan: toArtisan(artisan, locale, words),
    sign_details: row.signs.filter((sign) => signIsShown(sign, at)).map((sign) => toSign(sign, locale, words)),
    bulky: listing.bulky,
    lead_time_days: listing.lead_time_days,
    season: listing.season,
    lot: listing.lot,
    closed: closed && { ...closed, reason: words(cooperative.id, locale, "closed_reason", cooperative.closed_reason) },
    sellable: maySell(cooperative, at) && variants.some((variant) => variant.available > 0),
  }
}
