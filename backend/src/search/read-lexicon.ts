import { lexicon } from "./lexicon"
import { words } from "./words"

/** One meaning with everything people call it. */
export type Meaning = {
  key: string
  /** Meanings it is a kind of. */
  wider: string[]
  /** Said of anything: a listing may do without. */
  soft: boolean
  /** It stands under the heading of the places. */
  place: boolean
  /** Its names by language, as they are written in the lexicon; the last are spellings. */
  names: Record<"ar" | "fr" | "en" | "also", string[]>
}

/** The heading under which the places stand, until the next. */
const PLACES = "# Places"

const LINE = /^(?<key>[a-z]+) ?(?<soft>~)?(?:< ?(?<wider>[a-z ]*))?$/

/**
 * Reads the lexicon's lines.
 * @throws Error naming the line that is not of its form.
 */
export function readMeanings(text: string): Meaning[] {
  let heading = ""
  return text
    .split("\n")
    .map((line) => line.trim())
    .flatMap((line) => {
      if (line.startsWith("#")) heading = line
      if (!line || line.startsWith("#")) return []
      const [head, ...rest] = line.split("|").map((part) => part.trim())
      const { key, soft, wider } = LINE.exec(head)?.groups ?? {}
      const [ar, fr, en, also = []] = rest.map((part) => part.split(/[,،]/).flatMap((name) => name.trim() || []))
      if (!key || !ar?.length || !fr?.length || !en?.length)
        throw new Error(`The lexicon's line “${line}” is not whole`)
      const names = { ar, fr, en, also }
      return {
        key,
        soft: Boolean(soft),
        place: heading === PLACES,
        wider: wider?.split(" ").filter(Boolean) ?? [],
        names,
      }
    })
}

export const meanings = readMeanings(lexicon)

/** How the index and the query write a meaning: no word of any language. */
export const tokenOf = (key: string) => `q${key}q`

const byKey = new Map(meanings.map((meaning) => [meaning.key, meaning]))

/** The tokens of the meanings a token is a kind of, directly or not; none for a plain word. */
export function widerThan(token: string): string[] {
  const found = new Set<string>()
  const climb = (key: string) => {
    for (const wider of byKey.get(key)?.wider ?? []) {
      if (!found.has(wider)) {
        found.add(wider)
        climb(wider)
      }
    }
  }
  climb(token.slice(1, -1))
  return [...found].map(tokenOf)
}

/** Meanings that are two others at once, by the tokens of both. */
export const compounds: ReadonlyMap<string, string> = new Map(
  meanings.flatMap(({ key, wider }) =>
    wider.length === 2 ? [[wider.map(tokenOf).sort().join(" "), tokenOf(key)] as const] : []
  )
)

const softTokens = new Set(meanings.flatMap(({ key, soft }) => (soft ? [tokenOf(key)] : [])))
const placeTokens = new Set(meanings.flatMap(({ key, place }) => (place ? [tokenOf(key)] : [])))
export const isPlace = (token: string) => placeTokens.has(token)
export const isSoft = (token: string) => softTokens.has(token)

/** From a name, as `words` writes it, to its meaning's token. */
export const phrases: ReadonlyMap<string, string> = new Map(
  meanings.flatMap(({ key, names }) =>
    Object.values(names)
      .flat()
      .map((name) => [words(name).join(" "), tokenOf(key)] as const)
  )
)

const spellings = new Map<string, string[]>()
for (const [phrase, token] of phrases) spellings.set(token, [...(spellings.get(token) ?? []), ...phrase.split(" ")])

/** Every word of every name of a token's meaning: who has typed the beginning of one may mean it. None for a plain word. */
export const spellingsOf = (token: string): readonly string[] => spellings.get(token) ?? []

/** Every single word the lexicon knows. */
export const lexiconWords: ReadonlySet<string> = new Set([...phrases.keys()].flatMap((phrase) => phrase.split(" ")))

export const longestPhrase = Math.max(...[...phrases.keys()].map((phrase) => phrase.split(" ").length))
