import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { lifetimes, listsTag, tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"

export type CooperativeDetail = Answer<"/store/cooperatives/{handle}">
export type CooperativePage = Answer<"/store/cooperatives">

/** The largest page the API gives. */
const PAGE_SIZE = 48

/** One page of the cooperatives that sell or show themselves. */
export const readCooperatives = cache(async (locale: Locale, page: number): Promise<CooperativePage> => {
  return readCatalogue("/store/cooperatives", {
    params: { query: { locale, page, page_size: PAGE_SIZE } },
    tags: [listsTag],
    lifetime: lifetimes.list,
  })
})

/** A cooperative; null where there is none. */
export const readCooperative = cache(async (locale: Locale, handle: string): Promise<CooperativeDetail | null> => {
  if (!isHandle(handle)) return null
  return orNull(
    readCatalogue("/store/cooperatives/{handle}", {
      params: { path: { handle }, query: { locale } },
      tags: [tagOf.cooperative(handle)],
      lifetime: lifetimes.page,
    })
  )
})
