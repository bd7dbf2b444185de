import type { z } from "@medusajs/framework/zod"
import { isoDay, today } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { listingCard } from "../contracts/shapes/catalogue"
import { shownPicture, type StoredPicture } from "./shown-picture"
import type { ListingRow, VariantRow } from "./read-listings"
import { piecesLeft } from "./stock"
import { territoryRef, type Atlas } from "./territories"
import type { Words } from "./words"

export type ListingCard = z.infer<typeof listingCard>

/** A card as the index keeps it: pictures without address, signs with their last day, so that none outlives it. */
export type StoredCard = Omit<ListingCard, "image" | "signs"> & {
  image: StoredPicture | null
  signs: { kind: ListingCard["signs"][number]; until: string }[]
}

/** A variant with a price: the others cannot be bought and are not shown. */
export function pricedVariants(row: ListingRow): (VariantRow & { price: number })[] {
  return (row.variants ?? []).flatMap((variant) => {
    const amount = variant.calculated_price?.calculated_amount
    return amount === null || amount === undefined ? [] : [{ ...variant, price: Number(amount) }]
  })
}

/** The card of a listing in one language; null where it has no cooperative or nothing with a price. */
export function storedCard(row: ListingRow, locale: Locale, words: Words, atlas: Atlas): StoredCard | null {
  const cooperative = row.listing?.cooperative
  const variants = pricedVariants(row)
  if (!row.listing || !cooperative || !variants.length) return null
  const prices = variants.map((variant) => variant.price)
  const cheapest = variants.reduce((least, variant) => (variant.price < least.price ? variant : least))
  return {
    id: row.id,
    handle: row.handle,
    title: words(row.id, locale, "title", row.title),
    subtitle: words(row.id, locale, "subtitle", row.subtitle),
    image: row.listing.images?.[0] ?? null,
    price_from: Math.min(...prices),
    price_until: Math.max(...prices),
    former_price: cheapest.sale?.former ?? null,
    sale_until: cheapest.sale?.until ?? null,
    cooperative: { handle: cooperative.handle, name: words(cooperative.id, locale, "name", cooperative.name) },
    region: territoryRef(atlas, row.listing.origin_region_id, locale),
    province: territoryRef(atlas, row.listing.origin_province_id, locale),
    signs: verifiedSigns(row).map((sign) => ({
      kind: sign.kind as ListingCard["signs"][number],
      until: isoDay(sign.expires_at),
    })),
    in_stock: variants.some((variant) => piecesLeft(variant, cooperative.stock_location_id) > 0),
    variant_id: variants.length === 1 ? variants[0].id : null,
  }
}

/** Signs an organizer has verified, unexpired or not: the day decides when they are shown. */
export function verifiedSigns(row: ListingRow) {
  return row.signs.filter((sign) => sign.verified_at !== null)
}

/** A stored card as it is sent: addresses on its picture, signs of today only. */
export function toCard(card: StoredCard, day: string = today()): ListingCard {
  return {
    ...card,
    image: shownPicture(card.image, card.title),
    signs: [...new Set(card.signs.filter((sign) => sign.until >= day).map((sign) => sign.kind))],
  }
}
