import "server-only"
import { cache } from "react"
import type { Locale } from "@/i18n/locales"
import { readCatalogue } from "@/lib/api/client"
import { infoTag, lifetimes } from "@/lib/cache-tags"
import type { InfoSlug } from "@/lib/info-slugs"

/** A page of information as organizers wrote it last, in a language or, where it is not written in it, in Arabic. */
export const readInfoPage = cache((slug: InfoSlug, locale: Locale) =>
  readCatalogue("/store/info-pages/{slug}", {
    params: { path: { slug }, query: { locale } },
    tags: [infoTag],
    lifetime: lifetimes.page,
  })
)
