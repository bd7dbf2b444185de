import { Dictionary, type Meaning } from "./dictionary"
import { lexicon } from "./lexicon"

export { tokenOf } from "./dictionary"

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

/** The lines of the lexicon. */
export const meanings: readonly Meaning[] = readMeanings(lexicon)

let inUse = new Dictionary(meanings)

/** What words mean in this process now: the lexicon, and what organizers added to it (see `word-groups/follow-words`). */
export const dictionary = (): Dictionary => inUse

/** From now on words mean this. */
export function useDictionary(other: Dictionary): void {
  inUse = other
}

export const widerThan = (token: string): string[] => inUse.widerThan(token)
export const spellingsOf = (token: string): readonly string[] => inUse.spellingsOf(token)
export const isPlace = (token: string): boolean => inUse.meaningOf(token)?.place ?? false
export const isSoft = (token: string): boolean => inUse.meaningOf(token)?.soft ?? false
