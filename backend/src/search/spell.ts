import type { Meaning } from "./dictionary"
import { dictionary } from "./read-lexicon"
import type { Understood } from "./understand"
import { words } from "./words"

/**
 * What somebody meant who made slips, spelt as people write it; null where nothing was corrected, or where a corrected
 * word is not one of the lexicon.
 */
export function spell(typed: string, { keyboard, corrected }: Understood): string | null {
  if (keyboard !== null) return keyboard
  if (!corrected.size) return null
  const spelt = typed.split(/\s+/u).map((piece) => {
    const slips = words(piece).filter((word) => corrected.has(word))
    return slips.length ? slips.map((word) => spelling(word, corrected.get(word) ?? word)).join(" ") : piece
  })
  return spelt.includes(UNKNOWN) ? null : spelt.join(" ").trim()
}

const UNKNOWN = ""

/** The first name of what a word means in the letters it was typed in; else the word as the names of the lexicon have it. */
function spelling(typed: string, word: string): string {
  const { phrases, meaningOf, written } = dictionary()
  const meaning = meaningOf(phrases.get(word) ?? "")
  return (meaning && firstName(meaning, typed, word)) ?? written.get(word) ?? UNKNOWN
}

function firstName({ names }: Meaning, typed: string, word: string): string | undefined {
  if (/^\p{Script=Arabic}/u.test(typed)) return names.ar[0]
  const english = names.en.some((name) => words(name).join(" ") === word)
  return (english ? names.en : names.fr)[0]
}
