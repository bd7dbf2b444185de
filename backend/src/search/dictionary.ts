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

/** How the index and the query write a meaning: no word of any language. */
export const tokenOf = (key: string) => `q${key}q`

export const namesOf = ({ names }: Pick<Meaning, "names">): string[] => Object.values(names).flat()

/** A name as it is looked for: two that are spelt alike are one. */
export const phraseOf = (name: string) => words(name).join(" ")

/** Some meanings, ready to be looked up. */
export class Dictionary {
  /** From a name, as `words` writes it, to its meaning's token. */
  readonly phrases: ReadonlyMap<string, string>
  /** Meanings that are two others at once, by the tokens of both. */
  readonly compounds: ReadonlyMap<string, string>
  /** Every single word of every name. */
  readonly words: ReadonlySet<string>
  readonly longestPhrase: number
  /** As people write the words `words` gives. */
  readonly written: ReadonlyMap<string, string>
  private readonly byToken: ReadonlyMap<string, Meaning>
  private readonly spellings = new Map<string, string[]>()

  constructor(readonly meanings: readonly Meaning[]) {
    this.byToken = new Map(meanings.map((meaning) => [tokenOf(meaning.key), meaning]))
    this.phrases = new Map(
      meanings.flatMap((meaning) => namesOf(meaning).map((name) => [phraseOf(name), tokenOf(meaning.key)] as const))
    )
    this.compounds = new Map(
      meanings.flatMap(({ key, wider }) =>
        wider.length === 2 ? [[wider.map(tokenOf).sort().join(" "), tokenOf(key)] as const] : []
      )
    )
    for (const [phrase, token] of this.phrases)
      this.spellings.set(token, [...(this.spellings.get(token) ?? []), ...phrase.split(" ")])
    this.words = new Set([...this.phrases.keys()].flatMap((phrase) => phrase.split(" ")))
    this.longestPhrase = Math.max(...[...this.phrases.keys()].map((phrase) => phrase.split(" ").length))
    this.written = new Map(
      meanings
        .flatMap(namesOf)
        .flatMap((name) => name.split(/[\s'’-]+/u))
        .flatMap((piece) => words(piece).map((word) => [word, piece] as const))
        .reverse()
    )
  }

  /** What a token means; undefined for a plain word. */
  meaningOf = (token: string): Meaning | undefined => this.byToken.get(token)

  /** Every word of every name of a token's meaning: who has typed the beginning of one may mean it. None for a plain word. */
  spellingsOf = (token: string): readonly string[] => this.spellings.get(token) ?? []

  /** The tokens of the meanings a token is a kind of, directly or not; none for a plain word. */
  widerThan(token: string): string[] {
    const found = new Set<string>()
    const climb = (from: string) => {
      for (const wider of this.byToken.get(from)?.wider ?? []) {
        const one = tokenOf(wider)
        if (!found.has(one)) {
          found.add(one)
          climb(one)
        }
      }
    }
    climb(token)
    return [...found]
  }
}
