import { Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  deleteInventoryItemWorkflow,
  deleteProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { LISTING_MODULE, type ListingModuleService } from "@maarid/backend/modules/listing"
import { VERIFICATION_MODULE, type VerificationModuleService } from "@maarid/backend/modules/verification"
import type { ProductDTO } from "@medusajs/framework/types"
import type { Text } from "../schema"
import { within, type FirstListingData, type ListingData } from "./data"
import { all, chunks, idsByHandle, must, type Market } from "./market"
import { listingPictures, thumbnailOf } from "./pictures"
import type { Settings } from "./settings"
import { translate, type Translated } from "./translations"

/** What Medusa's dashboard makes for a product without options; the market shows neither. */
const sole = { title: "Default option", value: "Default option value" }

type Known = Settings & {
  profileId: string
  categories: Map<string, string>
  cooperatives: Map<string, { id: string; stock_location_id: string | null }>
  artisans: Map<string, string>
  signs: Map<string, string>
  regions: Map<string, string | null>
}

/** One that an organizer has still to look at says how it stands. */
type Loaded = ListingData & Partial<Pick<FirstListingData, "state" | "reason">>

/**
 * Products with variants, prices, stock, signs, words. The listing row is written last of each run, so a listing without
 * one was cut short: what is left of it is removed and it is made anew.
 */
export async function loadListings(
  market: Market,
  settings: Settings & { profileId: string },
  listings: Loaded[] = market.data.listings
): Promise<void> {
  const { container, say } = market
  const products = container.resolve(Modules.PRODUCT)
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  const rows = await service.listListings({}, { ...all, select: ["id", "product_id"] })
  const whole = new Set(rows.map((row) => row.product_id))
  const found = await products.listProducts(
    { handle: listings.map((one) => one.handle) },
    { ...all, select: ["id", "handle"] }
  )
  const done = new Set(found.filter((product) => whole.has(product.id)).map((product) => product.handle))
  const wanted = listings.filter((one) => !done.has(one.handle))
  if (!wanted.length) return
  await removeRemains(
    market,
    wanted,
    found.filter((product) => !whole.has(product.id)).map((product) => product.id)
  )
  const known = await everythingKnown(market, settings)
  let count = done.size
  for (const part of chunks(wanted, 50)) {
    await loadPart(market, known, part)
    say(`listings ${(count += part.length)} of ${listings.length}`)
  }
}

async function removeRemains({ container }: Market, wanted: ListingData[], productIds: string[]): Promise<void> {
  if (productIds.length) await deleteProductsWorkflow(container).run({ input: { ids: productIds } })
  const sku = wanted.flatMap((one) => one.variants.map((variant) => variant.sku))
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({ sku }, { ...all, select: ["id"] })
  if (items.length) await deleteInventoryItemWorkflow(container).run({ input: items.map((item) => item.id) })
}

async function everythingKnown(
  { container, data }: Market,
  settings: Settings & { profileId: string }
): Promise<Known> {
  const cooperativeService: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const cooperatives = await cooperativeService.listCooperatives(
    {},
    { ...all, select: ["id", "handle", "stock_location_id"] }
  )
  return {
    ...settings,
    categories: idsByHandle(
      await container.resolve(Modules.PRODUCT).listProductCategories({}, { ...all, select: ["id", "handle"] })
    ),
    cooperatives: new Map(cooperatives.map((one) => [one.handle, one])),
    artisans: idsByHandle(await cooperativeService.listArtisans({}, { ...all, select: ["id", "handle"] })),
    signs: idsByHandle(await verification.listQualitySigns({}, { ...all, select: ["id", "handle"] })),
    regions: new Map(data.territories.map((one) => [one.id, one.parent_id])),
  }
}

async function loadPart(market: Market, known: Known, part: Loaded[]): Promise<void> {
  const { container } = market
  const { result } = await createProductsWorkflow(container).run({
    input: { products: part.map((one) => productOf(market, known, one)) },
  })
  const byHandle = new Map(result.map((product) => [product.handle, product]))
  const made = part.map((one) => ({ one, product: must(byHandle, one.handle) }))
  await loadStock(market, known, part)
  const verification: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const bearers = made.flatMap(({ one, product }) =>
    one.signs.map((sign) => ({ product_id: product.id, sign_id: must(known.signs, within(one.cooperative, sign)) }))
  )
  if (bearers.length) await verification.createSignBearers(bearers)
  await translate(market, await wordsOf(market, made))
  const service: ListingModuleService = container.resolve(LISTING_MODULE)
  const rows = await service.createListings(made.map(({ one, product }) => rowOf(market, known, one, product.id)))
  const rowIds = new Map(rows.map((row) => [row.product_id, row.id]))
  await translate(
    market,
    made.map(({ one, product }) => ({
      reference: "listing",
      id: must(rowIds, product.id),
      words: { materials: one.materials },
    }))
  )
}

const taxClassOf = ({ data }: Market, one: ListingData) =>
  one.tax_class ?? data.categories.find((category) => category.handle === one.category)?.tax_class ?? "standard"

const optionsOf = (one: ListingData) =>
  one.options.length
    ? one.options.map(({ title, values }) => ({ title: title.ar, values: values.map((value) => value.ar) }))
    : [{ title: sole.title, values: [sole.value] }]

/** What a variant is called: its values, in one language. */
const variantTitle = (one: ListingData, values: number[], locale: keyof Text) =>
  one.options.map((option, index) => option.values[values[index]][locale]).join(" · ")

function statusOf({ state }: Loaded): ProductStatus {
  if (!state) return ProductStatus.PUBLISHED
  return state === "waiting" ? ProductStatus.PROPOSED : ProductStatus.REJECTED
}

function productOf(market: Market, known: Known, one: Loaded) {
  const pictures = listingPictures(market.data, one)
  return {
    title: one.title.ar,
    subtitle: one.subtitle.ar,
    description: one.description.ar,
    handle: one.handle,
    status: statusOf(one),
    thumbnail: thumbnailOf(pictures[0]),
    origin_country: "ma",
    type_id: known.typeIds[taxClassOf(market, one)],
    category_ids: [must(known.categories, one.category)],
    shipping_profile_id: known.profileId,
    sales_channels: [{ id: known.channelId }],
    options: optionsOf(one),
    variants: one.variants.map(({ sku, values, price, weight_g }) => ({
      title: variantTitle(one, values, "ar") || one.title.ar,
      sku,
      weight: weight_g,
      manage_inventory: true,
      allow_backorder: false,
      options: one.options.length
        ? Object.fromEntries(one.options.map((option, index) => [option.title.ar, option.values[values[index]].ar]))
        : { [sole.title]: sole.value },
      prices: [{ amount: price, currency_code: "mad" }],
    })),
  }
}

/** A variant has stock at its cooperative's location only. */
async function loadStock({ container }: Market, known: Known, part: ListingData[]): Promise<void> {
  const wanted = new Map(
    part.flatMap((one) => one.variants.map((variant) => [variant.sku, { one, stock: variant.stock }] as const))
  )
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: [...wanted.keys()] }, { ...all, select: ["id", "sku"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id, sku }) => {
        const { one, stock } = must(wanted, sku ?? "")
        return {
          inventory_item_id: id,
          location_id: must(known.cooperatives, one.cooperative).stock_location_id ?? "",
          stocked_quantity: stock,
        }
      }),
    },
  })
}

function rowOf(market: Market, known: Known, one: Loaded, productId: string) {
  return {
    product_id: productId,
    cooperative_id: must(known.cooperatives, one.cooperative).id,
    artisan_id: one.artisan ? must(known.artisans, within(one.cooperative, one.artisan)) : null,
    origin_province_id: one.origin_province,
    origin_region_id: must(known.regions, one.origin_province) ?? one.origin_province,
    tax_class: taxClassOf(market, one),
    bulky: one.bulky,
    lead_time_days: one.lead_time_days,
    materials: one.materials.ar,
    lot: one.lot ?? null,
    season: (one.season ?? null) as never,
    images: listingPictures(market.data, one) as never,
    craft: one.craft,
    approved_at: one.state ? null : new Date(),
    refused_reason: one.reason ?? null,
  }
}

/** The words of products, their options, the options' values and the variants. */
async function wordsOf(
  { container }: Market,
  made: { one: ListingData; product: ProductDTO }[]
): Promise<Translated[]> {
  const full = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: made.map(({ product }) => product.id) },
      { ...all, select: ["id"], relations: ["options", "options.values", "variants"] }
    )
  const byId = new Map(full.map((product) => [product.id, product]))
  return made.flatMap(({ one, product: { id } }) => {
    const { options = [], variants = [] } = must(byId, id)
    const { title, subtitle, description } = one
    const words: Translated[] = [{ reference: "product", id, words: { title, subtitle, description } }]
    for (const option of one.options) {
      const made = options.find((other) => other.title === option.title.ar)
      if (!made) continue
      words.push({ reference: "product_option", id: made.id, words: { title: option.title } })
      for (const text of option.values) {
        const value = made.values?.find((other) => other.value === text.ar)
        if (value) words.push({ reference: "product_option_value", id: value.id, words: { value: text } })
      }
    }
    for (const variant of variants) {
      const values = one.variants.find((other) => other.sku === variant.sku)?.values
      if (!values) continue
      const text = (locale: keyof Text) => variantTitle(one, values, locale) || one.title[locale]
      words.push({
        reference: "product_variant",
        id: variant.id,
        words: { title: { ar: text("ar"), fr: text("fr"), en: text("en") } },
      })
    }
    return words
  })
}
