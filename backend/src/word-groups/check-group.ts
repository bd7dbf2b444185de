import type { Fault } from "../contracts/codes"
import { phraseOf, namesOf, type Meaning } from "../search/dictionary"
import type { WordGroup } from "../modules/word-group/word-group"

const languages = ["ar", "fr", "en", "also"] as const
const ARABIC = /\p{Script=Arabic}/u

/**
 * What is wrong with what organizers add: the same is held of the lexicon. `others` are the meanings in force without what
 * they added to this one.
 */
export function faultsOfGroup({ key, names, wider }: WordGroup, others: readonly Meaning[]): Fault[] {
  const ofLexicon = others.some((one) => one.key === key)
  const all = namesOf({ names })
  const taken = new Map(others.flatMap((one) => namesOf(one).map((name) => [phraseOf(name), one.key] as const)))
  const spelt = new Set<string>()
  const faults = languages.flatMap((language) => [
    ...(!ofLexicon && all.length && language !== "also" && !names[language].length
      ? [{ field: `names.${language}`, code: "REQUIRED" }]
      : []),
    ...names[language].flatMap((name, at) => {
      const code = faultOf(name, language, taken) ?? (spelt.has(phraseOf(name)) ? "TWICE" : null)
      spelt.add(phraseOf(name))
      return code ? [{ field: `names.${language}.${at}`, code }] : []
    }),
  ])
  return [...faults, ...faultsOfWider(key, wider, others, ofLexicon)]
}

function faultOf(
  name: string,
  language: (typeof languages)[number],
  taken: ReadonlyMap<string, string>
): string | null {
  const phrase = phraseOf(name)
  // A year or a number means itself.
  if (!/\p{L}/u.test(phrase)) return "NO_WORD"
  if (language === "ar" && !ARABIC.test(name)) return "NOT_ARABIC"
  if ((language === "fr" || language === "en") && ARABIC.test(name)) return "NOT_LATIN"
  return taken.has(phrase) ? "TAKEN" : null
}

function faultsOfWider(key: string, wider: string[], others: readonly Meaning[], ofLexicon: boolean): Fault[] {
  // What a meaning of the lexicon is a kind of is reviewed with the lexicon.
  if (ofLexicon) return wider.length ? [{ field: "wider", code: "NOT_HERE" }] : []
  const byKey = new Map(others.map((one) => [one.key, one]))
  const leadsBack = (from: string, seen: ReadonlySet<string> = new Set()): boolean =>
    from === key ||
    (!seen.has(from) && (byKey.get(from)?.wider ?? []).some((one) => leadsBack(one, new Set([...seen, from]))))
  return wider.flatMap((one, at) => {
    const code = byKey.has(one) || one === key ? (leadsBack(one) ? "CIRCLE" : null) : "NOT_FOUND"
    return code ? [{ field: `wider.${at}`, code }] : []
  })
}
