import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { lifetimes, listsTag, tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"

export type FairDetail = Answer<"/store/fairs/{handle}">
export type FairPage = Answer<"/store/fairs">

const PAGE_SIZE = 24

/** One page of the fairs, coming ones first. */
export const readFairs = cache(async (locale: Locale, page: number): Promise<FairPage> => {
  return readCatalogue("/store/fairs", {
    params: { query: { locale, page, page_size: PAGE_SIZE } },
    tags: [listsTag],
    lifetime: lifetimes.list,
  })
})

/** One edition of a fair; null where there is none. */
export const readFair = cache(async (locale: Locale, handle: string): Promise<FairDetail | null> => {
  if (!isHandle(handle)) return null
  return orNull(
    readCatalogue("/store/fairs/{handle}", {
      params: { path: { handle }, query: { locale } },
      // What organizers chose for it changes with the lists.
      tags: [tagOf.fair(handle), listsTag],
      lifetime: lifetimes.page,
    })
  )
})
