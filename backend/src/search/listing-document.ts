import { isoDay, today } from "../contracts/days"
import { locale as localeShape, type Locale } from "../contracts/shapes/basics"
import { pricedVariants, storedCard, verifiedSigns } from "../catalogue/listing-card"
import type { FairRow, ListingRow } from "../catalogue/read-listings"
import { piecesLeft } from "../catalogue/stock"
import type { Atlas } from "../catalogue/territories"
import type { Words } from "../catalogue/words"
import { isListed } from "../modules/cooperative/is-listed"
import { maySell } from "../modules/cooperative/may-sell"
import { documentWords, type Said } from "./document-words"
import { qualityOf } from "./quality"
import { spokenWords } from "./spoken-words"

const locales: readonly Locale[] = localeShape.options

/** An ISO day as a number that can be compared in a filter: 20270131. */
export const dayNumber = (day: string) => Number(day.replace(/-/g, ""))

/** What a document is made of besides its own row. */
export type Surroundings = {
  words: Words
  atlas: Atlas
  /** By cooperative, the fairs it takes part in, with their words. */
  fairs: Map<string, FairRow[]>
  fairWords: Words
  /** By product, how many purchases it was in of late. */
  purchases: ReadonlyMap<string, number>
  /** By product, how often it was opened from a search of late. */
  views: ReadonlyMap<string, number>
  /** By product, the placements that show it now. */
  placements: ReadonlyMap<string, string[]>
  at: Date
}

/**
 * A listing as the index knows it, or null where it has no business there: not published, without price,
 * or its cooperative not shown. Everything a list shows or filters by is in it.
 */
export function listingDocument(row: ListingRow, surroundings: Surroundings) {
  const { words, atlas, fairs, at } = surroundings
  const cooperative = row.listing?.cooperative
  if (row.status !== "published" || !row.listing || !cooperative || !isListed(cooperative)) return null
  const cards = Object.fromEntries(locales.map((locale) => [locale, storedCard(row, locale, words, atlas)]))
  if (!cards.ar || !cards.fr || !cards.en) return null
  const prices = pricedVariants(row).map((variant) => variant.price)
  const categories = (row.categories ?? []).flatMap((one) => (one.parent_category ? [one, one.parent_category] : [one]))
  const signs = verifiedSigns(row)
  const { listing } = row
  const said = saidBy(row, { ...surroundings, categories, signs })
  const shownSigns = signs.filter((sign) => isoDay(sign.expires_at) >= today(at))
  const recentPurchases = surroundings.purchases.get(row.id) ?? 0
  const inStock = pricedVariants(row).some((variant) => piecesLeft(variant, cooperative.stock_location_id) > 0)
  const sellable = inStock && maySell(cooperative, at)
  return {
    id: row.id,
    handle: row.handle,
    ...documentWords(said),
    word: spokenWords(said),
    quality: qualityOf(
      {
        inStock,
        signs: shownSigns.length,
        createdAt: new Date(row.created_at),
        purchases: recentPurchases,
        views: surroundings.views.get(row.id) ?? 0,
      },
      at
    ),
    recent_purchases: recentPurchases,
    featured: sellable ? (surroundings.placements.get(row.id) ?? []) : [],
    region: listing.origin_region_id,
    province: listing.origin_province_id,
    category: [...new Set(categories.map((one) => one.handle))],
    cooperative: cooperative.handle,
    sector: [...new Set(categories.flatMap((one) => (one.metadata?.sector ? [one.metadata.sector] : [])))],
    sign: [...new Set(shownSigns.map((sign) => sign.kind))],
    sign_until: signs.map((sign) => ({ kind: sign.kind, day: dayNumber(isoDay(sign.expires_at)) })).reduce(latest, {}),
    fair: (fairs.get(cooperative.id) ?? []).map(({ handle }) => handle),
    women_led: cooperative.women_led,
    youth_led: cooperative.youth_led,
    in_stock: inStock,
    on_sale: pricedVariants(row).some((variant) => variant.sale),
    season: listing.season ?? [],
    sellable,
    lead_time: listing.lead_time_days,
    price: Math.min(...prices),
    price_until: Math.max(...prices),
    created_at: new Date(row.created_at),
    changed_at: new Date(row.updated_at),
    indexed_at: at,
    card_ar: JSON.stringify(cards.ar),
    card_fr: JSON.stringify(cards.fr),
    card_en: JSON.stringify(cards.en),
  }
}

type Around = Surroundings & { categories: { id: string; name: string }[]; signs: ListingRow["signs"] }

/** Everything a listing says, in every language, for the words it is found by. */
function saidBy(row: ListingRow, { words, atlas, fairs, fairWords, categories, signs }: Around): Said {
  const { listing } = row
  const cooperative = listing?.cooperative
  const said = (id: string, field: string, base?: string | null, from = words) =>
    locales.map((locale) => from(id, locale, field, base))
  const place = (id?: string) => (id ? said(id, "name", atlas.byId.get(id)?.name, atlas.words) : [])
  return {
    handle: row.handle,
    skus: (row.variants ?? []).flatMap(({ sku }) => sku ?? []),
    titles: said(row.id, "title", row.title),
    subtitles: said(row.id, "subtitle", row.subtitle),
    descriptions: said(row.id, "description", row.description),
    materials: listing ? said(listing.id, "materials", listing.materials) : [],
    categories: categories.flatMap((one) => said(one.id, "name", one.name)),
    cooperative: cooperative ? said(cooperative.id, "name", cooperative.name) : [],
    province: place(listing?.origin_province_id),
    region: place(listing?.origin_region_id),
    signs: signs.flatMap((sign) => [sign.kind.replace(/_/g, " "), ...said(sign.id, "name", sign.name)]),
    fairs: (fairs.get(cooperative?.id ?? "") ?? []).flatMap((fair) => [
      fair.handle,
      ...said(fair.id, "name", fair.name, fairWords),
    ]),
  }
}

/** By kind of sign, the last day any sign of it may show. */
function latest(until: Record<string, number>, { kind, day }: { kind: string; day: number }) {
  return { ...until, [kind]: Math.max(until[kind] ?? 0, day) }
}

export type ListingDocument = NonNullable<ReturnType<typeof listingDocument>>
