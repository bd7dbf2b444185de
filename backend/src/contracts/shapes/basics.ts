import { z } from "@medusajs/framework/zod"

export const locale = z.enum(["ar", "fr", "en"])
export type Locale = z.infer<typeof locale>

/** Every read names its language: one address, one answer, cacheable as it is. */
export const localized = z.object({ locale: locale.default("ar") })

export const handle = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

export const regionId = z.string().regex(/^MA-\d{2}$/)
export const provinceId = z.string().regex(/^MA-[A-Z]{3}$/)

/** MAD, major units, at most two decimals. */
export const money = z.number()

export const day = z.iso.date()

/** Files are named `<src>-<width>.webp`; `src` is absolute. Without widths it is a photo, and `src` the file itself. */
export const image = z.object({
  src: z.string(),
  widths: z.array(z.number().int()),
  alt: z.string(),
  illustration: z.boolean(),
})

export const page = z.coerce.number().int().min(1).max(10_000).default(1)
export const pageSize = z.coerce.number().int().min(1).max(48).default(24)

export const territoryRef = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["region", "province", "prefecture"]),
})

export const legalForm = z.enum([
  "cooperative",
  "union",
  "association",
  "mutual",
  "economic_interest_group",
  "artisan",
  "institution",
])

export const signKind = z.enum([
  "igp",
  "aop",
  "label_agricole",
  "organic",
  "onssa",
  "maroc_fait_main",
  "craft_mark",
  "fair_trade",
])
