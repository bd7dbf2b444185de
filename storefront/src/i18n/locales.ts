export const locales = ["ar", "fr", "en"] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = "ar"

/** Each language by its own name, as the switch shows it. */
export const localeNames: Record<Locale, string> = { ar: "العربية", fr: "Français", en: "English" }

const formattingTags: Record<Locale, string> = {
  ar: "ar-MA-u-nu-latn",
  fr: "fr-MA-u-nu-latn",
  en: "en-GB-u-nu-latn",
}

/** True for "ar", "fr" and "en" only. */
export function isLocale(value: string | undefined): value is Locale {
  return locales.some((locale) => locale === value)
}

/** Writing direction of a language. */
export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr"
}

/** BCP 47 tag for Intl: Moroccan conventions and Western digits; in English the day before the month. */
export function formattingTag(locale: Locale): string {
  return formattingTags[locale]
}

/** Address of a page in a language: path starts with "/", "/" being the home page. */
export function localePath(locale: Locale, path: string): string {
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}
