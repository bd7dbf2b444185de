import { pairs, type DocumentWords } from "./document-words"
import { tokenOf, widerThan } from "./read-lexicon"
import { hard, type Wanted } from "./understand"

/** What of a document decides its place. */
export type Ranked = Omit<DocumentWords, "codes"> & {
  id: string
  cooperative: string
  /** 0 to 1: what speaks for it beside its words (see `quality`). */
  quality: number
  /** Where organizers show it now (see `lift`). */
  featured: readonly string[]
}

/** How much it says that a word stands here. */
const WEIGHTS = {
  head_words: 1,
  title_words: 0.85,
  begun_words: 0.8,
  kind_words: 0.6,
  name_words: 0.55,
  other_words: 0.25,
} as const
const fields = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** A second place that says it as well adds a little. */
const AGAIN = 0.2
/** Half a word, a wider meaning, and a word that might be missing count less. */
const BEGUN = 0.9
const WIDER = 0.3
const SOFT = 0.15
/** How much less each further wider meaning counts. */
const FARTHER = 0.5
/** Two words that stand together in the title as they were typed, where it begins or later. */
const TOGETHER = { head_words: 0.25, title_words: 0.12 }
/** Who names a cooperative wants what it makes. */
const MAKER = tokenOf("maker")
const NAMED = 1.3
/** What quality can add: less than a difference of words that anybody would see. */
const QUALITY = 0.06
/** What each further listing of one cooperative loses among the neighbours, from the third on. */
const CROWD = 0.02
const CROWD_LIMIT = 0.12
/** So many of one cooperative are no crowd. */
const ROOM = 1

export type Scored<Document> = {
  document: Document
  score: number
  /** The share of what must be there that is. */
  coverage: number
  /** Whether all of it says what the thing is, its kind or where it is from, rather than being mentioned. */
  fits: boolean
}

/** How well a document's words fit. */
export function score<Document extends Ranked>(
  document: Document,
  wanted: readonly Wanted[],
  rarity: ReadonlyMap<string, number> = new Map()
): Scored<Document> {
  const named = wanted.some(({ token }) => token === MAKER)
  const texts = textsOf(document, named)
  const must = hard(wanted)
  const points = must.map(({ token, start }) => {
    const there = found(texts, token, start)
    const weight = rarity.get(token) ?? 1
    return { weight, there: there || WIDER * wider(texts, token), whole: there > 0 }
  })
  const weights = points.reduce((sum, { weight }) => sum + weight, 0) || 1
  const soft = wanted
    .filter((one) => !must.includes(one))
    .reduce((sum, one) => sum + found(texts, one.token, one.start), 0)
  const text = points.reduce((sum, { there, weight }) => sum + there * weight, 0) / weights
  return {
    document,
    score: text + together(texts, must) + SOFT * Math.min(1, soft) + QUALITY * document.quality,
    coverage: points.filter(({ whole }) => whole).length / Math.max(1, must.length),
    fits: points.every(({ there, whole }) => whole && there >= WEIGHTS.kind_words),
  }
}

/** Each text between spaces, so that a word is found by looking for it: a set of its words costs more than it saves. */
function textsOf(document: Ranked, named = false): Texts {
  return fields.map((field) => ({
    field,
    weight: named && field === "name_words" ? NAMED : WEIGHTS[field],
    text: ` ${document[field]} `,
  }))
}

type Texts = { field: string; weight: number; text: string }[]

function together(texts: Texts, must: readonly Wanted[]): number {
  const asked = pairs(must.map(({ token }) => token))
  const points = asked.map((pair) =>
    Math.max(0, ...Object.entries(TOGETHER).map(([field, bonus]) => (has(texts, field, pair) ? bonus : 0)))
  )
  return points.reduce((sum, one) => sum + one, 0) / Math.max(1, asked.length)
}

const has = (texts: Texts, field: string, token: string) =>
  texts.some((one) => one.field === field && one.text.includes(` ${token} `))

function found(texts: Texts, token: string, start: boolean): number {
  const places = texts.flatMap(({ weight, text }) => {
    if (text.includes(` ${token} `)) return [weight]
    return start && text.includes(` ${token}`) ? [weight * BEGUN] : []
  })
  const [best = 0, second = 0] = places.sort((one, other) => other - one)
  return best + AGAIN * second
}

/** Of the wider meanings of a word the first says most: another carpet rather than another thing for the living room. */
const wider = (texts: Texts, token: string) =>
  Math.max(0, ...widerThan(token).map((one, at) => found(texts, one, false) / (1 + FARTHER * at)))

/** A word is as rare as if it stood so often among so many, however few were looked at: two words differ by what they are alone. */
const AMONG = 240

/** How much rarer each wanted word is than the others among some documents: what few have says more. */
export function rarityOf(documents: readonly Ranked[], wanted: readonly Wanted[]): Map<string, number> {
  return new Map(
    wanted.map(({ token, start }) => {
      const having = documents.filter((document) => found(textsOf(document), token, start) > 0).length
      return [token, Math.log(1 + AMONG / (1 + having))]
    })
  )
}

/**
 * Best first: who has all that was asked, then by score; neighbours of one cooperative make room for others that fit
 * as well.
 */
export function inRank<Document extends Ranked>(scored: readonly Scored<Document>[]): Scored<Document>[] {
  const seen = new Map<string, number>()
  const sorted = [...scored].sort(byScore)
  return sorted
    .map((one) => {
      const before = seen.get(one.document.cooperative) ?? 0
      seen.set(one.document.cooperative, before + 1)
      return { ...one, score: one.score - Math.min(CROWD_LIMIT, Math.max(0, before - ROOM) * CROWD) }
    })
    .sort(byScore)
}

function byScore<Document extends Ranked>(one: Scored<Document>, other: Scored<Document>): number {
  return other.coverage - one.coverage || other.score - one.score || (one.document.id < other.document.id ? -1 : 1)
}
