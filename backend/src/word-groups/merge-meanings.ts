import { namesOf, phraseOf, type Meaning } from "../search/dictionary"
import type { GroupNames, WordGroup } from "../modules/word-group/word-group"

/**
 * The lexicon's meanings with what organizers added. The lexicon may have grown since: a name it has by now is its own, and
 * what is no whole meaning any more is left out.
 */
export function mergeMeanings(lexicon: readonly Meaning[], groups: readonly WordGroup[]): Meaning[] {
  const owners = new Map(
    lexicon.flatMap((meaning) => namesOf(meaning).map((name) => [phraseOf(name), meaning.key] as const))
  )
  const free = (key: string, names: string[]) =>
    names.filter((name) => {
      const phrase = phraseOf(name)
      if (!phrase || owners.has(phrase)) return false
      owners.set(phrase, key)
      return true
    })
  const added = new Map(
    groups.map(({ key, names, wider }) => [key, { names: each(names, (some) => free(key, some)), wider }])
  )
  const known = new Set(lexicon.map(({ key }) => key))
  const own = [...added].flatMap(([key, { names, wider }]) =>
    known.has(key) || !isWhole(names) ? [] : [{ key, names, wider, soft: false, place: false }]
  )
  const keys = new Set([...known, ...own.map(({ key }) => key)])
  return [
    ...lexicon.map((meaning) => {
      const names = added.get(meaning.key)?.names
      return names ? { ...meaning, names: joined(meaning.names, names) } : meaning
    }),
    ...own.map((meaning) => ({ ...meaning, wider: meaning.wider.filter((key) => keys.has(key)) })),
  ]
}

/** A meaning has names in all three languages. */
const isWhole = ({ ar, fr, en }: GroupNames) => [ar, fr, en].every((names) => names.length > 0)

const each = (names: GroupNames, change: (some: string[], language: keyof GroupNames) => string[]): GroupNames => ({
  ar: change(names.ar, "ar"),
  fr: change(names.fr, "fr"),
  en: change(names.en, "en"),
  also: change(names.also, "also"),
})

const joined = (one: GroupNames, other: GroupNames) => each(one, (names, language) => [...names, ...other[language]])
