import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { lifetimes, listsTag, placesTag, tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"

export type TerritoryDetail = Answer<"/store/territories/{handle}">
export type RegionRow = Answer<"/store/territories">["regions"][number]

/** The 12 regions with their provinces. */
export const readRegions = cache(async (locale: Locale): Promise<RegionRow[]> => {
  const { regions } = await readCatalogue("/store/territories", {
    params: { query: { locale } },
    tags: [listsTag, placesTag],
    lifetime: lifetimes.list,
  })
  return regions
})

/** A region or province; null where there is none. */
export const readTerritory = cache(async (locale: Locale, handle: string): Promise<TerritoryDetail | null> => {
  if (!isHandle(handle)) return null
  return orNull(
    readCatalogue("/store/territories/{handle}", {
      params: { path: { handle }, query: { locale } },
      tags: [tagOf.territory(handle), listsTag],
      lifetime: lifetimes.page,
    })
  )
})
