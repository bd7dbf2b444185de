import ar from "../../../storefront/messages/ar.json"
import en from "../../../storefront/messages/en.json"
import fr from "../../../storefront/messages/fr.json"

/** What the storefront says: tests look for its own words, never for copies of them. */
export const words = { ar, fr, en }
export type Locale = keyof typeof words
export const locales = Object.keys(words) as Locale[]

/** Somewhere in a longer text; a space that holds words together is read as any other. */
export const containing = (text: string) =>
  new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s/g, "\\s"))
