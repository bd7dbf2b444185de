import "server-only"
import { headers } from "next/headers"
import { readCategories } from "@/features/category/server"
import { readRegions } from "@/features/territory/server"
import type { Locale } from "@/i18n/locales"
import { answered, backend, type Visitor } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { clientAddress } from "@/lib/session"
import { readSuggestions, type Suggested } from "../suggest/server"
import type { SearchNames } from "./names"
import { filterCount, type SearchQuery, type SignKind } from "./query"

export type SearchAnswer = Answer<"/store/listings">

/** Three columns and four both end in full rows. */
const PAGE_SIZE = 24
const LONGEST_WORDS = 120

/** One page of results with the counts of every filter, straight from the index. */
export async function searchListings(locale: Locale, query: SearchQuery): Promise<SearchAnswer> {
  const flag = (on: boolean) => (on ? ("true" as const) : undefined)
  const address = clientAddress(await headers())
  return answered(
    backend({ address }).GET("/store/listings", {
      params: {
        query: {
          locale,
          q: query.q || undefined,
          counted: flag(wasTyped(query)),
          region: query.region,
          province: query.province,
          category: query.category,
          cooperative: query.cooperative,
          sector: query.sector,
          sign: query.sign as SignKind[],
          fair: query.fair,
          women_led: flag(query.women_led),
          youth_led: flag(query.youth_led),
          in_stock: flag(query.in_stock),
          on_sale: flag(query.on_sale),
          in_season: flag(query.in_season),
          lead_max: query.leadMax ?? undefined,
          price_min: query.priceMin ?? undefined,
          price_max: query.priceMax ?? undefined,
          sort: query.sort,
          facets: "true",
          page: query.page,
          page_size: PAGE_SIZE,
        },
      },
      cache: "no-store",
    })
  )
}

/** The words are the visitor's newest: neither another page nor another choice within the same search. */
const wasTyped = (query: SearchQuery) =>
  query.q !== "" && query.page === 1 && query.sort === "relevance" && filterCount(query) === 0

/** Cooperatives, fairs, places and another spelling of what was searched for, on its first page; none where it fails. */
export async function readNamed(locale: Locale, { q, page }: SearchQuery): Promise<Suggested | null> {
  if (!q || page > 1) return null
  const address = clientAddress(await headers())
  return readSuggestions({ address }, locale, q, "names").catch(() => null)
}

/** A row of listings most like some words. */
export async function readLikely(by: Visitor, locale: Locale, words: string): Promise<SearchAnswer["listings"]> {
  const q = words.slice(0, LONGEST_WORDS).trim()
  if (!q) return []
  const { listings } = await answered(
    backend(by).GET("/store/listings", { params: { query: { locale, q, page_size: 4 } }, cache: "no-store" })
  )
  return listings
}

/** What the filters are called; kept like any browse page, so a search asks the API once. */
export async function readSearchNames(locale: Locale): Promise<SearchNames> {
  const [regions, categories] = await Promise.all([readRegions(locale), readCategories(locale)])
  return { regions: regions.map(({ id, name, provinces }) => ({ id, name, provinces })), categories }
}
