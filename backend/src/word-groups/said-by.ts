import { Dictionary, namesOf, tokenOf, type Meaning } from "../search/dictionary"
import { stretches } from "../search/tokens"
import { words } from "../search/words"
import type { WordGroup } from "../modules/word-group/word-group"

/**
 * What documents say, as rows of tokens, that a changed group concerns: its meaning, and its names as they were read without
 * it.
 */
export function saidBy(before: WordGroup | undefined, after: WordGroup, others: readonly Meaning[]): string[] {
  const known = new Dictionary(others)
  const names = [...(before ? namesOf(before) : []), ...namesOf(after)]
  const tokens = (name: string) => stretches(words(name), known).map(({ token }) => token)
  return [...new Set([tokenOf(after.key), ...names.map((name) => tokens(name).join(" "))])].filter(Boolean)
}
