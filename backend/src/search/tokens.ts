import type { Dictionary } from "./dictionary"
import { dictionary } from "./read-lexicon"
import { words } from "./words"

/** A stretch of a text: what it means, or the word itself where the lexicon does not know it. */
export type Stretch = { token: string; words: string[]; known: boolean }

/** A row of words as meanings, the longest name first: “savon noir” is one. */
export function stretches(given: readonly string[], known = dictionary()): Stretch[] {
  const row = given.map((word) => bare(word, known))
  const found: Stretch[] = []
  for (let at = 0; at < row.length;) {
    const one = longestAt(row, at, known) ?? { token: row[at], words: [row[at]], known: false }
    found.push(one)
    at += one.words.length
  }
  return found
}

/** Arabic writes “with”, “and” and “for” onto the word: بزيت is زيت where the trade knows no بزيت. */
function bare(word: string, { words: known }: Dictionary): string {
  if (known.has(word)) return word
  const rest = /^[وبلكف](\p{Script=Arabic}{2,})$/u.exec(word)?.[1]
  return rest && known.has(rest) ? rest : word
}

function longestAt(row: readonly string[], at: number, known: Dictionary): Stretch | undefined {
  const { longestPhrase, phrases } = known
  for (let length = Math.min(longestPhrase, row.length - at); length > 0; length--) {
    const some = row.slice(at, at + length)
    const token = phrases.get(some.join(" "))
    if (token) return { token, words: some, known: true }
  }
  return undefined
}

/** The meanings of a text, in its order. */
export const tokensOf = (text: string): string[] => stretches(words(text)).map(({ token }) => token)
