import type { Locale } from "./shapes/basics"

/** Our three languages in Medusa's codes. Base content is Arabic; translations are kept for the other two. */
export const medusaLocale = { ar: "ar-MA", fr: "fr-MA", en: "en-US" } as const satisfies Record<Locale, string>

export const baseLocale: Locale = "ar"

export const translatedLocales = ["fr", "en"] as const satisfies readonly Locale[]
