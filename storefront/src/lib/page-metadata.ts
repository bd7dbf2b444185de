import type { Metadata } from "next"
import { defaultLocale, localePath, locales, type Locale } from "@/i18n/locales"

/** Title, description, canonical address and the same page in the other languages. */
export function pageMetadata(page: { locale: Locale; path: string; title: string; description: string }): Metadata {
  const languages = Object.fromEntries(locales.map((locale) => [locale, localePath(locale, page.path)]))
  const canonical = localePath(page.locale, page.path)
  return {
    title: page.title,
    description: page.description,
    alternates: { canonical, languages: { ...languages, "x-default": localePath(defaultLocale, page.path) } },
    openGraph: {
      title: page.title,
      description: page.description,
      url: canonical,
      locale: page.locale,
      type: "website",
    },
  }
}
