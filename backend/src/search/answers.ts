import { normalise } from "./normalise"
import { foldCode, isCode } from "./document-words"
import { spellingsOf } from "./read-lexicon"
import { tokensOf } from "./tokens"
import { hard, understand } from "./understand"
import type { Vocabulary } from "./vocabulary"
import { words } from "./words"

/** A thing by what it is called, in whatever languages, and by its codes. */
type Named = { names: string[]; codes: string[] }

/**
 * Whether a thing answers what a member typed: read as a buyer's words are, the last perhaps half typed, or as a part of a name or
 * of a code just as it stands. For the few things one cooperative has; drafts are in no index.
 */
export function answers(typed: string, vocabulary: Vocabulary): (thing: Named) => boolean {
  const plain = normalise(typed)
  if (!plain) return () => true
  const must = hard(understand(typed, vocabulary, { typing: true }).wanted)
  const code = isCode(typed) ? foldCode(typed) : null
  return ({ names, codes }) => {
    if (names.some((name) => normalise(name).includes(plain))) return true
    if (code && codes.some((one) => foldCode(one).includes(code))) return true
    const meant = names.flatMap(tokensOf)
    const said = new Set([...meant, ...names.flatMap(words)])
    const begun = [...said, ...meant.flatMap(spellingsOf)]
    return (
      must.length > 0 &&
      must.every(({ token, start }) => said.has(token) || (start && begun.some((one) => one.startsWith(token))))
    )
  }
}
