import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { handle, localized, page, pageSize, provinceId, regionId, signKind } from "../../../contracts/shapes/basics"
import { listingCard } from "../../../contracts/shapes/catalogue"

const many = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(20).optional()
  )
const flag = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .optional()
/** `name`: of a cooperative or fair, in the language asked for. */
const bucket = z.object({ value: z.string(), count: z.number().int(), name: z.string().optional() })

export const GET = defineContract({
  summary:
    "Listings from the index: filtered, searched, sorted, counted. Within a filter any value fits, between filters all must.",
  guard: { scope: "public" },
  query: localized.extend({
    q: z.string().max(200).optional(),
    /** Somebody has typed these words just now: they are counted, without whoever it was. */
    counted: flag,
    /** Regions and provinces are places: any of them fits. */
    region: many(regionId),
    province: many(provinceId),
    category: many(handle),
    cooperative: many(handle),
    sector: many(handle),
    sign: many(signKind),
    fair: many(handle),
    women_led: flag,
    youth_led: flag,
    in_stock: flag,
    on_sale: flag,
    /** In the month of today. */
    in_season: flag,
    /** Days until it is sent, at most. */
    lead_max: z.coerce.number().int().min(0).max(120).optional(),
    /** MAD including tax. */
    price_min: z.coerce.number().min(0).max(1_000_000).optional(),
    price_max: z.coerce.number().min(0).max(1_000_000).optional(),
    /** `popular`: in most purchases of the last 90 days. */
    sort: z.enum(["relevance", "newest", "popular", "price_asc", "price_desc"]).default("relevance"),
    facets: flag,
    page,
    page_size: pageSize,
  }),
  response: z.object({
    listings: z.array(listingCard),
    /** Ids of the listings here that stand higher because organizers show them now: whoever shows the list says so. */
    picked: z.array(z.string()),
    count: z.number().int(),
    /** How many, from the first on, are exactly what was asked; the rest is related. Null in another order than relevance. */
    exact: z.number().int().nullable(),
    page: z.number().int(),
    page_size: z.number().int(),
    facets: z.record(z.string(), z.array(bucket)).nullable(),
    price_range: z.object({ min: z.number(), max: z.number() }).nullable(),
  }),
  limit: { name: "search", points: 120, seconds: 60 },
})
