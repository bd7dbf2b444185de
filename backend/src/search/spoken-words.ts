import type { Said } from "./document-words"
import { words } from "./words"

/** The words of a listing that a slip may be measured against: what it says, without numbers and initials. */
export function spokenWords(said: Said): string[] {
  const { titles, subtitles, materials, cooperative, province, region } = said
  const texts = [titles, subtitles, materials, cooperative, province, region].flat()
  return [...new Set(texts.flatMap(words))].filter((word) => word.length > 2 && !/\d/.test(word))
}
