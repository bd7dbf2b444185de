import type { Locale } from "./locales"

/** What stands between the things of a list, in the language. */
export const commaOf = (locale: Locale) => (locale === "ar" ? "، " : ", ")

/** What stands between a name and what is said of it. */
export const colonOf = (locale: Locale) => (locale === "fr" ? "\u00A0: " : ": ")
