import type { GET } from "../../api/admin/words/contract"
import type { POST } from "../../api/admin/words/[key]/contract"
import type { Answer, Sent } from "../api/call"
import type { WordKey } from "../words/use-words"

export type Word = Answer<typeof GET>["words"][number]
type Names = Word["added"]
type Field = keyof Names

export const fields: readonly Field[] = ["ar", "fr", "en", "also"]

/** What is typed: names between commas, and what an own meaning is a kind of. */
export type WordDraft = Record<Field, string> & { wider: Word["wider"] }

/** A meaning that is not there yet. Its key is drawn once, so that sending it again makes no second. */
export function newWord(): Word {
  const none = { ar: [], fr: [], en: [], also: [] }
  const letters = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte % 26)))
  const key = `own${letters.join("")}`
  return { key, own: true, version: 0, names: none, added: none, wider: [], edited_at: null, edited_by: null }
}

export const draftOf = ({ added, wider, own }: Word): WordDraft => ({
  ar: added.ar.join("، "),
  fr: added.fr.join(", "),
  en: added.en.join(", "),
  also: added.also.join(", "),
  wider: own ? wider : [],
})

const split = (typed: string) => typed.split(/[,،\n]/).flatMap((name) => name.trim() || [])

const namesOf = ({ ar, fr, en, also }: WordDraft): Names => ({
  ar: split(ar),
  fr: split(fr),
  en: split(en),
  also: split(also),
})

export const sentOf = (draft: WordDraft, version: number): Sent<typeof POST> => ({
  version,
  names: namesOf(draft),
  wider: draft.wider.map(({ key }) => key),
})

export const taken = (version: number): Sent<typeof POST> => ({
  version,
  names: { ar: [], fr: [], en: [], also: [] },
  wider: [],
})

/** What both say, where somebody else was faster. */
export function joined(draft: WordDraft, theirs: Word): WordDraft {
  const other = draftOf(theirs)
  const both = (field: Field) => [...new Set([...split(other[field]), ...split(draft[field])])].join(", ")
  const wider = [...other.wider, ...draft.wider.filter(({ key }) => !other.wider.some((one) => one.key === key))]
  return { ar: both("ar"), fr: both("fr"), en: both("en"), also: both("also"), wider }
}

const codes = ["REQUIRED", "TAKEN", "TWICE", "NO_WORD", "NOT_ARABIC", "NOT_LATIN"] as const

type Told = { name: string; words: WordKey }

/** What is wrong with a field, in words, each with the name it is about. */
export function faultsIn(field: Field, draft: WordDraft, faults: { field: string; code: string }[]): Told[] {
  return faults.flatMap((fault) => {
    const [part, language, at] = fault.field.split(".")
    if (part !== "names" || language !== field) return []
    const code = codes.find((one) => one === fault.code) ?? "OTHER"
    return [{ name: split(draft[field])[Number(at)] ?? "", words: `wordGroups.faults.${code}` as const }]
  })
}
