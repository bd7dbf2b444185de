import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { orNull } from "@/lib/api/refusal"
import { readCatalogue } from "@/lib/api/client"
import type { Answer, ReadParams } from "@/lib/api/types"
import { lifetimes, listsTag, tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"
import { listingCardView } from "./transform"
import type { ListingCardView } from "./view"

export type ListingDetail = Answer<"/store/listings/{handle}">

/** One listing with all its page shows, in one call; null where there is none. */
export const readListing = cache(async (locale: Locale, handle: string): Promise<ListingDetail | null> => {
  if (!isHandle(handle)) return null
  return orNull(
    readCatalogue("/store/listings/{handle}", {
      params: { path: { handle }, query: { locale } },
      tags: [tagOf.listing(handle)],
      lifetime: lifetimes.page,
    })
  )
})

type ListFilter = Omit<NonNullable<ReadParams<"/store/listings">["query"]>, "locale" | "facets" | "page" | "page_size">

export interface FirstListings {
  listings: ListingCardView[]
  count: number
}

/** As many as close the rows of a browse page together with its tail. */
const FIRST_PAGE = 11

/** The first listings that fit a filter; the rest is in the search. `tag` names the page they stand on. */
export async function readFirstListings(locale: Locale, filter: ListFilter, tag: string): Promise<FirstListings> {
  const { listings, count } = await readCatalogue("/store/listings", {
    params: { query: { ...filter, locale, page_size: FIRST_PAGE } },
    tags: [tag, listsTag],
    lifetime: lifetimes.list,
  })
  return { listings: listings.map(listingCardView), count }
}
