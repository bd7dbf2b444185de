import type { Locale } from "./locales"

/** Things one after another in one line, with the comma of the language. */
export const listed = (locale: Locale, things: string[]) => things.filter(Boolean).join(locale === "ar" ? "، " : ", ")
