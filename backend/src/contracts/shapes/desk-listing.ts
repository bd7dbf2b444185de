import { z } from "@medusajs/framework/zod"
import { handle, image, money, provinceId } from "./basics"

const typed = (longest: number) => z.string().trim().max(longest)

/** A text as members write it: Arabic is the base, the others may be empty and are then shown in Arabic. */
const texts = (longest: number) =>
  z.object({ ar: typed(longest), fr: typed(longest).default(""), en: typed(longest).default("") })

export const deskName = texts(120)
export const deskLine = texts(200)
export const deskStory = texts(4000)

export const listingState = z.enum(["draft", "waiting", "refused", "published", "paused", "archived"])

/** MAD with at most two decimals. */
export const price = z
  .number()
  .min(1, "PRICE_TOO_LOW")
  .max(100_000, "PRICE_TOO_HIGH")
  .refine((value) => Math.round(value * 100) / 100 === value, "PRICE_CENTIMES")

export const weight = z.number().int().min(1, "WEIGHT_TOO_LOW").max(200_000, "WEIGHT_TOO_HIGH")
export const pieces = z.number().int().min(0, "STOCK_INVALID").max(100_000, "STOCK_INVALID")

export const deskVariant = z.object({
  /** Of a variant that exists; none for a new one. */
  id: z.string().max(60).nullable().default(null),
  value: texts(60).default({ ar: "", fr: "", en: "" }),
  price: price.nullable(),
  weight_g: weight.nullable(),
  /** Pieces of a new variant. */
  stock: pieces.default(0),
  /** Of one that exists: pieces to add or take, so that what was sold meanwhile is not forgotten. */
  stock_change: z.number().int().min(-100_000).max(100_000).default(0),
})

/** A listing as the desk's form holds it. A draft may lack anything; what is published may not. */
export const listingForm = z.object({
  title: deskName,
  subtitle: deskLine.default({ ar: "", fr: "", en: "" }),
  description: deskStory.default({ ar: "", fr: "", en: "" }),
  materials: deskLine.default({ ar: "", fr: "", en: "" }),
  category: handle.nullable(),
  /** Keys of photos, the first one on the card. */
  photos: z.array(z.string().max(200)).max(8),
  /** What the variants differ in ("size"); empty where there is one only. */
  option: texts(40).default({ ar: "", fr: "", en: "" }),
  variants: z.array(deskVariant).min(1).max(20),
  lead_time_days: z.number().int().min(0).max(120).default(2),
  bulky: z.boolean().default(false),
  lot: typed(60).default(""),
  season: z.array(z.number().int().min(1).max(12)).max(12).default([]),
  artisan_id: z.string().max(60).nullable().default(null),
  sign_ids: z.array(z.string().max(60)).max(10).default([]),
  origin_province: provinceId.nullable().default(null),
})
export type ListingForm = z.output<typeof listingForm>

export const deskPhoto = z.object({ key: z.string(), image })

/** A listing to edit. */
export const deskListing = z.object({
  id: z.string(),
  handle: z.string(),
  version: z.number().int(),
  state: listingState,
  refused_reason: z.string().nullable(),
  /** It differs in more than one thing, which only the market's staff can change. */
  fixed_options: z.boolean(),
  form: listingForm,
  photos: z.array(deskPhoto),
  /** Pieces of each variant that nobody has ordered yet. */
  stock: z.array(z.object({ variant_id: z.string(), left: z.number().int() })),
})

/** A line of the desk's list. */
export const deskListingLine = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  state: listingState,
  refused_reason: z.string().nullable(),
  image: image.nullable(),
  price_from: money.nullable(),
  version: z.number().int(),
  variants: z.array(z.object({ id: z.string(), title: z.string(), left: z.number().int() })),
})
