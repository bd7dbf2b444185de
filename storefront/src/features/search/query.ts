import { isHandle } from "@/lib/handle"

/** Filters that take several values, in the order the page shows them. */
export const manyFields = ["region", "province", "category", "cooperative", "sector", "sign", "fair"] as const
export type ManyField = (typeof manyFields)[number]

export const flagFields = ["women_led", "youth_led", "in_stock", "on_sale", "in_season"] as const
export type FlagField = (typeof flagFields)[number]

export const signKinds = [
  "igp",
  "aop",
  "label_agricole",
  "organic",
  "onssa",
  "maroc_fait_main",
  "craft_mark",
  "fair_trade",
] as const
export type SignKind = (typeof signKinds)[number]

/** Days somebody may be ready to wait. */
export const leadTimes = [3, 7, 14] as const
export type LeadTime = (typeof leadTimes)[number]

export const sorts = ["relevance", "newest", "popular", "price_asc", "price_desc"] as const
type Sort = (typeof sorts)[number]

export type SearchQuery = { [Field in ManyField]: string[] } & { [Field in FlagField]: boolean } & {
  q: string
  /** MAD, major units. */
  priceMin: number | null
  priceMax: number | null
  /** Days until it is sent, at most. */
  leadMax: LeadTime | null
  sort: Sort
  page: number
}

/** What an address may carry; the API's own bounds. */
const LONGEST_WORDS = 200
const MOST_VALUES = 20
const HIGHEST_PRICE = 1_000_000
const LAST_PAGE = 10_000

const fits: Record<ManyField, (value: string) => boolean> = {
  region: (value) => /^MA-\d{2}$/.test(value),
  province: (value) => /^MA-[A-Z]{3}$/.test(value),
  category: isHandle,
  cooperative: isHandle,
  sector: isHandle,
  sign: (value) => signKinds.some((kind) => kind === value),
  fair: isHandle,
}

export type AddressParams = Record<string, string | string[] | undefined>

/** Reads an address as typed by anybody: what does not fit is left out, never refused. */
export function parseSearch(params: AddressParams): SearchQuery {
  const all = (name: string) => [params[name] ?? []].flat()
  const one = (name: string) => all(name)[0] ?? ""
  const many = (field: ManyField) => [...new Set(all(field).filter(fits[field]))].slice(0, MOST_VALUES)
  const prices = [priceOf(one("price_min")), priceOf(one("price_max"))]
  const upsideDown = prices[0] != null && prices[1] != null && prices[0] > prices[1]
  const [priceMin = null, priceMax = null] = upsideDown ? prices.reverse() : prices
  return {
    q: wordsOf(one("q")),
    region: many("region"),
    province: many("province"),
    category: many("category"),
    cooperative: many("cooperative"),
    sector: many("sector"),
    sign: many("sign"),
    fair: many("fair"),
    women_led: one("women_led") === "true",
    youth_led: one("youth_led") === "true",
    in_stock: one("in_stock") === "true",
    on_sale: one("on_sale") === "true",
    in_season: one("in_season") === "true",
    priceMin,
    priceMax,
    leadMax: leadTimes.find((days) => String(days) === one("lead_max")) ?? null,
    sort: sorts.find((sort) => sort === one("sort")) ?? "relevance",
    page: pageOf(one("page")),
  }
}

/** Without control characters, cut at a whole character. */
function wordsOf(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
  return clean
    .slice(0, LONGEST_WORDS)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim()
}

/** An amount in Western or Arabic digits, with comma or point; null for anything else. */
function priceOf(text: string): number | null {
  const western = text
    .trim()
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[,\u066B]/, ".")
  return /^\d{1,12}(\.\d{1,2})?$/.test(western) ? Math.min(Number(western), HIGHEST_PRICE) : null
}

function pageOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Math.min(Math.max(Number(text), 1), LAST_PAGE) : 1
}

/** The address of a search, without what says nothing; path without its language. */
export function searchPath(query: SearchQuery): string {
  const params = new URLSearchParams()
  if (query.q) params.set("q", query.q)
  for (const field of manyFields) for (const value of query[field]) params.append(field, value)
  for (const field of flagFields) if (query[field]) params.set(field, "true")
  if (query.priceMin !== null) params.set("price_min", String(query.priceMin))
  if (query.priceMax !== null) params.set("price_max", String(query.priceMax))
  if (query.leadMax !== null) params.set("lead_max", String(query.leadMax))
  if (query.sort !== "relevance") params.set("sort", query.sort)
  if (query.page > 1) params.set("page", String(query.page))
  const text = params.toString()
  return text ? `/search?${text}` : "/search"
}

/** How many filters are set; words and order are none. */
export function filterCount(query: SearchQuery): number {
  return (
    manyFields.reduce((sum, field) => sum + query[field].length, 0) +
    flagFields.filter((field) => query[field]).length +
    (query.priceMin !== null || query.priceMax !== null ? 1 : 0) +
    (query.leadMax !== null ? 1 : 0)
  )
}
