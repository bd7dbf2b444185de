import { today } from "../contracts/days"
import { normalise } from "../search/normalise"
import { dayNumber } from "../search/listing-document"

/** What a buyer may narrow a list by; within a filter any value fits, between filters all must. */
export type ListingFilters = {
  q?: string
  region?: string[]
  province?: string[]
  category?: string[]
  cooperative?: string[]
  sector?: string[]
  sign?: string[]
  fair?: string[]
  women_led?: boolean
  youth_led?: boolean
  in_stock?: boolean
  /** Reduced from what it cost before. */
  on_sale?: boolean
  /** Harvested or made in the month of today. */
  in_season?: boolean
  /** Days until it is sent, at most. */
  lead_max?: number
  price_min?: number
  price_max?: number
}

export type ListingSort = "relevance" | "newest" | "popular" | "price_asc" | "price_desc"

export const facetFields = [
  "region",
  "province",
  "category",
  "cooperative",
  "sector",
  "sign",
  "fair",
  "women_led",
  "youth_led",
  "in_stock",
  "on_sale",
  "lead_time",
] as const

export type FacetField = (typeof facetFields)[number]

/** So many values of a field are counted, the most frequent. */
export const FACET_VALUES = 100

/** What narrows by the same, and the fields whose values are counted without it. */
export const filterGroups: { filters: (keyof ListingFilters)[]; facets: FacetField[] }[] = [
  { filters: ["region", "province"], facets: ["region", "province"] },
  { filters: ["lead_max"], facets: ["lead_time"] },
  { filters: ["price_min", "price_max"], facets: [] },
  ...(
    ["category", "cooperative", "sector", "sign", "fair", "women_led", "youth_led", "in_stock", "on_sale"] as const
  ).map((field) => ({ filters: [field], facets: [field] })),
]

/** The same question without some of its filters. */
export const without = <Asked extends ListingFilters>(
  asked: Asked,
  filters: readonly (keyof ListingFilters)[]
): Asked => ({
  ...asked,
  ...Object.fromEntries(filters.map((filter) => [filter, undefined])),
})

const places = ["region", "province"] as const
const anyOf = ["category", "cooperative", "sector", "fair"] as const
const exact = ["women_led", "youth_led", "in_stock", "on_sale"] as const

type Conditions = Record<string, unknown>

/** The filters of the index for what was asked. Regions and provinces are one filter. A sign counts until its last day, whenever the index last looked. */
export function indexFilters(asked: ListingFilters, day: string = today()): Conditions {
  const filters: Conditions = {}
  const where = places.flatMap((field) => (asked[field]?.length ? [{ [field]: asked[field] }] : []))
  const signs = (asked.sign ?? []).map((kind) => ({ [`sign_until.${kind}`]: { $gte: dayNumber(day) } }))
  if (where.length === 1) Object.assign(filters, where[0])
  const either = [where.length > 1 ? where : [], signs].filter((ways) => ways.length)
  if (either.length) filters.$and = either.map((ways) => ({ $or: ways }))
  for (const field of anyOf) if (asked[field]?.length) filters[field] = asked[field]
  for (const field of exact) if (asked[field] !== undefined) filters[field] = asked[field]
  if (asked.in_season) filters.season = [monthOf(day)]
  if (asked.lead_max !== undefined) filters.lead_time = { $lte: asked.lead_max }
  if (asked.price_min !== undefined || asked.price_max !== undefined) {
    filters.price = {
      ...(asked.price_min !== undefined && { $gte: asked.price_min }),
      ...(asked.price_max !== undefined && { $lte: asked.price_max }),
    }
  }
  return filters
}

/** The month, 1 to 12, of an ISO day. */
export const monthOf = (day: string) => Number(day.slice(5, 7))

/** Whether anything was typed that can be looked for: signs alone cannot. */
export const hasWords = (q: string | undefined): q is string => Boolean(q && normalise(q))

type Order = Record<string, "ASC" | "DESC">

/** The order of a list, ending in the id so that no listing is on two pages. The newest first where nothing was typed. */
export function indexOrder(sort: ListingSort): Order {
  if (sort === "price_asc") return { price: "ASC", id: "ASC" }
  if (sort === "price_desc") return { price: "DESC", id: "ASC" }
  if (sort === "popular") return { recent_purchases: "DESC", created_at: "DESC", id: "ASC" }
  return { created_at: "DESC", id: "ASC" }
}
