import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { homeTag, lifetimes } from "@/lib/cache-tags"

export type HomeAnswer = Answer<"/store/home">

/** Everything the home page shows, in one call. */
export const readHome = cache(async (locale: Locale): Promise<HomeAnswer> => {
  return readCatalogue("/store/home", { params: { query: { locale } }, tags: [homeTag], lifetime: lifetimes.page })
})
