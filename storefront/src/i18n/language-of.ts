import type { Locale } from "./locales"

/**
 * The language of a text whose letters are not those of the page, undefined where they are: a cooperative need not write in every
 * language. Latin letters among Arabic ones are taken for French, which is written beside Arabic here.
 */
export function languageOf(text: string, page: Locale): Locale | undefined {
  const arabic = /\p{Script=Arabic}/u.test(text)
  if (page !== "ar") return arabic ? "ar" : undefined
  return !arabic && /\p{Script=Latin}{2}/u.test(text) ? "fr" : undefined
}
