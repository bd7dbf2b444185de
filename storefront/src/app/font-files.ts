import type { Locale } from "@/i18n/locales"

const kufiArabic = new URL("@fontsource-variable/reem-kufi/files/reem-kufi-arabic-wght-normal.woff2", import.meta.url)
const kufiLatin = new URL("@fontsource-variable/reem-kufi/files/reem-kufi-latin-wght-normal.woff2", import.meta.url)
const textArabic = new URL("@fontsource-variable/readex-pro/files/readex-pro-arabic-wght-normal.woff2", import.meta.url)
const textLatin = new URL("@fontsource-variable/readex-pro/files/readex-pro-latin-wght-normal.woff2", import.meta.url)

/* Arabic pages need the Latin text face too: prices and dates are in Western digits. */
const preloads: Record<Locale, URL[]> = {
  ar: [kufiArabic, textArabic, textLatin],
  fr: [kufiLatin, textLatin],
  en: [kufiLatin, textLatin],
}

/** Addresses of the font files that a language's first screen needs. */
export function fontPreloads(locale: Locale): string[] {
  return preloads[locale].map(String)
}
