import type { Vocabulary } from "./vocabulary"
import { words } from "./words"

/** A space too few or too many: “savonnoir” is two words, “cous cous” and “za fran” are one. */
export function spaced(row: readonly string[], vocabulary: Vocabulary): string[] {
  return row.reduce<string[]>((done, word) => {
    const before = done.at(-1)
    const [joined] = words((before ?? "") + word)
    if (before && !(vocabulary.has(before) && vocabulary.has(word)) && vocabulary.has(joined))
      return [...done.slice(0, -1), joined]
    return [...done, ...(apart(word, vocabulary) ?? [word])]
  }, [])
}

/** A word that a letter makes one of those we know is rather that one. */
function apart(word: string, vocabulary: Vocabulary): [string, string] | null {
  if (vocabulary.has(word)) return null
  const two = vocabulary.apart(word)
  return two && (vocabulary.nearest(word)?.slips ?? Infinity) > 1 ? two : null
}
