import type { z } from "@medusajs/framework/zod"
import { shownPicture } from "../catalogue/shown-picture"
import type { Words } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { deskListing, deskListingLine, ListingForm } from "../contracts/shapes/desk-listing"
import { listingState } from "../modules/listing/listing-state"
import { SOLE_OPTION } from "./sole-option"
import { basePrice, picturesOf, piecesOf, type OwnListing } from "./read-own-listings"

const untitled = ""
const textIn = (words: Words, id: string, field: string, base: string | null) => {
  const said = (locale: "fr" | "en") => words(id, locale, field, "")
  return { ar: base ?? "", fr: said("fr"), en: said("en") }
}
const noText = { ar: "", fr: "", en: "" }

export const stateOf = ({ row, product }: OwnListing) =>
  listingState({ product_status: product.status, paused_at: row.paused_at, archived_at: row.archived_at })

/** The options a member may name: none where the product has the sole one Medusa wants. */
const namedOptions = ({ product }: OwnListing) =>
  (product.options ?? []).filter((option) => option.title !== SOLE_OPTION.title)

/** It differs in more than one thing, which only the market's staff can change. */
export const hasFixedOptions = (own: OwnListing) => namedOptions(own).length > 1

/** What the form of a listing holds now. */
export function formOf(own: OwnListing): ListingForm {
  const { row, product, words, sign_ids } = own
  const options = namedOptions(own)
  const [option] = options
  return {
    title: textIn(words, product.id, "title", product.title),
    subtitle: textIn(words, product.id, "subtitle", product.subtitle),
    description: textIn(words, product.id, "description", product.description),
    materials: textIn(words, row.id, "materials", row.materials),
    category: product.categories?.[0]?.handle ?? null,
    photos: picturesOf(row).map(photoKey),
    option: options.length === 1 && option ? textIn(words, option.id, "title", option.title) : noText,
    variants: (product.variants ?? []).map((variant) => {
      const value = variant.options?.find((one) => one.option_id === option?.id)
      return {
        id: variant.id,
        value:
          options.length === 1 && value
            ? textIn(words, value.id, "value", value.value)
            : options.length
              ? textIn(words, variant.id, "title", variant.title)
              : noText,
        price: basePrice(variant),
        weight_g: variant.weight || null,
        stock: 0,
        stock_change: 0,
      }
    }),
    lead_time_days: row.lead_time_days,
    bulky: row.bulky,
    lot: row.lot ?? "",
    season: (row.season as unknown as number[] | null) ?? [],
    artisan_id: row.artisan_id,
    sign_ids,
    origin_province: row.origin_province_id,
  }
}

/** A listing's photo by a name of its own: what the form sends back. */
export const photoKey = ({ id, src }: { id?: string; src: string }) => id ?? src

/** A listing to edit. */
export function showListing(own: OwnListing, location: string | null): z.input<typeof deskListing> {
  const { row, product } = own
  return {
    id: row.id,
    handle: product.handle,
    version: row.version,
    state: stateOf(own),
    refused_reason: row.refused_reason,
    fixed_options: hasFixedOptions(own),
    form: formOf(own),
    photos: picturesOf(row).flatMap((picture) => {
      const image = shownPicture(picture, product.title || untitled)
      return image ? [{ key: photoKey(picture), image }] : []
    }),
    stock: (product.variants ?? []).map((variant) => ({ variant_id: variant.id, left: piecesOf(variant, location) })),
  }
}

/** A listing as one line of the list. */
export function showLine(own: OwnListing, location: string | null, locale: Locale): z.input<typeof deskListingLine> {
  const { row, product, words } = own
  const variants = product.variants ?? []
  const prices = variants.flatMap((variant) => basePrice(variant) ?? [])
  const title = words(product.id, locale, "title", product.title)
  return {
    id: row.id,
    handle: product.handle,
    title,
    state: stateOf(own),
    refused_reason: row.refused_reason,
    image: shownPicture(picturesOf(row), title),
    price_from: prices.length ? Math.min(...prices) : null,
    version: row.version,
    variants: variants.map((variant) => ({
      id: variant.id,
      title: variants.length > 1 ? words(variant.id, locale, "title", variant.title) : "",
      left: piecesOf(variant, location),
    })),
  }
}
