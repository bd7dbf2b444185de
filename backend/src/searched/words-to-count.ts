import { isCode } from "../search/document-words"
import { normalise } from "../search/normalise"
import { dictionary } from "../search/read-lexicon"
import { stretches } from "../search/tokens"
import { words } from "../search/words"

const LONGEST = 60
const MOST_WORDS = 6
/** Of all digits together; a year is none, and those of Darija are few. */
const MOST_DIGITS = 3

export type Counted = {
  /** What all spellings have in common: they are counted together. */
  form: string
  /** For people to read. */
  words: string
}

/**
 * Typed words as they are counted; null where they may be somebody's own: numbers (phones, cards, references), mails,
 * addresses of pages, codes, or whole sentences.
 */
export function wordsToCount(typed: string): Counted | null {
  if (/[@\\/]|www\.|\.(com|ma|fr|org|net)\b/i.test(typed)) return null
  const form = normalise(typed)
  const digits = form.replace(/\b(19|20)\d\d\b/g, "").replace(/\P{N}/gu, "").length
  if (!form || form.length > LONGEST || form.split(" ").length > MOST_WORDS || digits > MOST_DIGITS) return null
  if (isCode(typed) && !isOfTheTrade(form)) return null
  return {
    form,
    words:
      typed
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}'’-]+/gu)
        ?.join(" ")
        .slice(0, LONGEST) ?? form,
  }
}

/** Whether all of it is words of the trade, as the lexicon has them: nothing in it is anybody's. */
export const isOfTheTrade = (form: string): boolean =>
  stretches(words(form), dictionary()).every(({ known, token }) => known || /^(19|20)\d\d$/.test(token))
