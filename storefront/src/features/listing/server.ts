import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { orNull } from "@/lib/api/refusal"
import { readCatalogue } from "@/lib/api/client"
import type { Answer, Api, ReadParams } from "@/lib/api/types"
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

/** Cards somebody chose, then the others; the list grows by those that were not on it. */
export function putFirst(chosen: Api["ListingCard"][], { listings, count }: FirstListings): FirstListings {
  const rest = listings.filter((listing) => !chosen.some(({ id }) => id === listing.id))
  const added = chosen.length + rest.length - listings.length
  return {
    listings: [...chosen.map(listingCardView), ...rest].slice(0, Math.max(FIRST_PAGE, chosen.length)),
    count: Math.max(count, added),
  }
}

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
