import { z } from "@medusajs/framework/zod"
import { day, image, legalForm, money, signKind, territoryRef } from "./basics"

export const listingCard = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  image: image.nullable(),
  price_from: money,
  price_until: money,
  /** What `price_from` was before the sale; null where there is none. */
  former_price: money.nullable(),
  /** The last day of that sale, where it has one. */
  sale_until: day.nullable(),
  cooperative: z.object({ handle: z.string(), name: z.string() }),
  region: territoryRef,
  province: territoryRef,
  signs: z.array(signKind),
  in_stock: z.boolean(),
  /** The one variant, where there is only one: it can go into the basket from the card. */
  variant_id: z.string().nullable(),
})

export const sign = z.object({
  kind: signKind,
  name: z.string(),
  number: z.string(),
  issuer: z.string(),
  expires_on: day,
})

export const artisan = z.object({ name: z.string(), craft: z.string(), bio: z.string() })

export const categoryRef = z.object({ handle: z.string(), name: z.string() })

export const cooperativeCard = z.object({
  handle: z.string(),
  name: z.string(),
  summary: z.string(),
  legal_form: legalForm,
  region: territoryRef,
  province: territoryRef,
  locality: z.string(),
  women_led: z.boolean(),
  youth_led: z.boolean(),
  mark: image.nullable(),
  banner: image.nullable(),
  listings_count: z.number().int(),
  demo: z.boolean(),
})

/** What a cooperative tells of itself: its first lines, and one of its artisans who agreed to be named. */
export const story = z.object({
  handle: z.string(),
  name: z.string(),
  lines: z.string(),
  region: territoryRef,
  province: territoryRef,
  locality: z.string(),
  picture: image.nullable(),
  artisan: artisan.omit({ bio: true }).nullable(),
})

/** Closed now or soon: shown with the date of return; nothing can be bought while `now` is true. */
export const closedWindow = z.object({ from: day, until: day, reason: z.string(), now: z.boolean() })

export const fairCard = z.object({
  handle: z.string(),
  name: z.string(),
  series: z.string(),
  scope: z.enum(["national", "regional", "mobile_market"]),
  number: z.number().int().nullable(),
  slogan: z.string(),
  starts_on: day.nullable(),
  ends_on: day.nullable(),
  year: z.number().int().nullable(),
  territory: territoryRef.nullable(),
  poster: image.nullable(),
  state: z.enum(["coming", "open", "closed"]),
  demo: z.boolean(),
})

export const territoryTile = territoryRef.extend({
  summary: z.string(),
  listings_count: z.number().int(),
  cooperatives_count: z.number().int(),
})

/** What becomes of one price: the parts add up to it, to the centime. */
export const priceSplit = z.object({
  price: money,
  cooperative: money,
  commission: money,
  contribution: money,
  tax: money,
})
