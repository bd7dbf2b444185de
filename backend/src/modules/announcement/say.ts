type Locale = "ar" | "fr" | "en"
type Part = "title" | "body"

/** Its words; French and English may be empty. */
export type Words = Record<`${Part}_${Locale}`, string>

/**
 * What an announcement says in a language. Where title or body is missing in it, both are said in Arabic, which is never
 * empty: a title in one language over a text in another says nothing.
 */
export function say(words: Words, locale: Locale): { title: string; body: string } {
  const [title, body] = [words[`title_${locale}`], words[`body_${locale}`]]
  return title && body ? { title, body } : { title: words.title_ar, body: words.body_ar }
}
