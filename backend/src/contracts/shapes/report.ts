import { z } from "@medusajs/framework/zod"
import { day, money, page, pageSize } from "./basics"

export const dimensions = ["cooperative", "region", "province", "category", "fair"] as const
export const dimension = z.enum(dimensions)
export type Dimension = z.infer<typeof dimension>

/** Days in Morocco, both included. */
export const period = { from: day, until: day }
export const DAYS_REVERSED = { message: "DAYS_REVERSED", path: ["until"] }
export const PERIOD_TOO_LONG = { message: "PERIOD_TOO_LONG", path: ["from"] }

/** What one cooperative, place, category or fair sold. Without an id: goods that are in no category any more. */
export const soldRow = z.object({
  id: z.string().nullable(),
  name: z.string(),
  sold: money,
  /** Percent of all that was sold in the period. */
  share: z.number(),
  orders: z.number().int(),
})
export type SoldRow = z.infer<typeof soldRow>

const ledBy = z.object({ sold: money, share: z.number(), cooperatives: z.number().int() })

export const summary = z.object({
  sold: money,
  orders: z.number().int(),
  cooperatives: z.number().int(),
  women_led: ledBy,
  youth_led: ledBy,
  /** Cooperatives that may sell. */
  selling: z.number().int(),
  /** Of them, those that have sold nothing for 90 days, today. */
  inactive: z.number().int(),
})

export const inactiveRow = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  region: z.string(),
  joined_on: day,
  /** Null where nothing was ever sold. */
  last_sale_on: day.nullable(),
})
export type InactiveRow = z.infer<typeof inactiveRow>

export const listed = { page, page_size: pageSize }
export const counted = { count: z.number().int(), page: z.number().int(), page_size: z.number().int() }
