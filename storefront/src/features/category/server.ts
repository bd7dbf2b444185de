import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import { orNull } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { lifetimes, listsTag, tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"

export type CategoryDetail = Answer<"/store/categories/{handle}">
export type CategoryBranch = Answer<"/store/categories">["categories"][number]

/** The tree of categories, two levels. */
export const readCategories = cache(async (locale: Locale): Promise<CategoryBranch[]> => {
  const { categories } = await readCatalogue("/store/categories", {
    params: { query: { locale } },
    tags: [listsTag],
    lifetime: lifetimes.list,
  })
  return categories
})

/** A category with its parent and children; null where there is none. */
export const readCategory = cache(async (locale: Locale, handle: string): Promise<CategoryDetail | null> => {
  if (!isHandle(handle)) return null
  return orNull(
    readCatalogue("/store/categories/{handle}", {
      params: { path: { handle }, query: { locale } },
      tags: [tagOf.category(handle)],
      lifetime: lifetimes.page,
    })
  )
})
