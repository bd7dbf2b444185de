import { pages as ar } from "@/content/ar"
import { pages as en } from "@/content/en"
import { pages as fr } from "@/content/fr"
import type { InfoPage, InfoPages, InfoSlug } from "@/content/info-page"
import type { Locale } from "@/i18n/locales"

const pages: Record<Locale, InfoPages> = { ar, fr, en }

/** The words of an information page in a language. */
export function infoPage(locale: Locale, slug: InfoSlug): InfoPage {
  return pages[locale][slug]
}
