import { isYear } from "./document-words"
import { otherKeyboards } from "./keyboard"
import { isQuantity } from "./quantity"
import { dictionary, isPlace, isSoft } from "./read-lexicon"
import { hasDigitLetters } from "./sounds"
import { spaced } from "./spaces"
import { stretches, type Stretch } from "./tokens"
import type { Vocabulary } from "./vocabulary"
import { words } from "./words"

/** One thing asked for. */
export type Wanted = {
  token: string
  /** It may be missing. */
  soft: boolean
  /** The last word, perhaps half typed: whatever begins so will do. */
  start: boolean
  /** How sure it is that this was meant: 1 as typed, less where it was corrected, 0 where nobody knows the word. */
  sure: number
}

/** What was asked, in tokens of the index. */
export type Understood = {
  wanted: Wanted[]
  sure: number
  /** The same keys on another keyboard, where those were meant. */
  keyboard: string | null
  /** Words as `words` writes them, by those that were typed and held a slip. */
  corrected: ReadonlyMap<string, string>
}

/** Whether somebody is still typing: then the last word is rather the beginning of one than a slip. */
type Manner = { typing?: boolean }

const CORRECTED = 0.6
/** From this length on, letters say more than how a word sounds. */
const LONG = 7
const LONGEST = 12

type Word = { word: string; sure: number }

/**
 * Reads what a buyer typed: names of several words, slips, Darija in Latin letters, the wrong keyboard. `sure` is the
 * mean of what must be there.
 */
export function understand(typed: string, vocabulary: Vocabulary, { typing = false }: Manner = {}): Understood {
  const plain = read(typed, vocabulary, typing)
  if (plain.exact > 0) return plain
  const readings = otherKeyboards(typed).map((reading) => ({ ...read(reading, vocabulary, typing), keyboard: reading }))
  const best = readings.reduce((one, other) => (other.exact > one.exact ? other : one), { ...plain, exact: 0 })
  if (best.exact > 0) return best
  // Half a word on the wrong keyboard.
  return (typing && !plain.sure && readings.find(({ sure }) => sure > 0)) || plain
}

function read(typed: string, vocabulary: Vocabulary, typing: boolean): Understood & { exact: number } {
  const given = words(typed).slice(0, LONGEST)
  const row = spaced(given, vocabulary)
  const found = row.map((word, at) => {
    const one = meant(word, vocabulary, at === row.length - 1, typing)
    return given.includes(word) ? one : { ...one, sure: Math.min(one.sure, CORRECTED) }
  })
  const sureOf = new Map<string, number>()
  for (const { word, sure } of found) sureOf.set(word, Math.min(sure, sureOf.get(word) ?? 1))
  const wanted = merged(stretches(found.map(({ word }) => word))).map((stretch, at, all): Wanted => {
    const sure = Math.min(...stretch.words.map((word) => sureOf.get(word) ?? 0))
    const start = !stretch.known && at === all.length - 1
    const soft = isSoft(stretch.token) || (isQuantity(stretch.token) && !isYear(stretch.token))
    return { token: stretch.token, soft, start: start && !soft, sure }
  })
  const must = hard(wanted)
  const sure = must.length ? must.reduce((sum, one) => sum + one.sure, 0) / must.length : 0
  const slips = found.flatMap(({ word, sure }, at) => (word !== row[at] && sure < 1 ? [[row[at], word] as const] : []))
  const exact = must.filter((one) => one.sure === 1 && !one.soft).length / Math.max(1, must.length)
  return { wanted: editions(wanted), sure, keyboard: null, corrected: new Map(slips), exact }
}

/** “huile زيتون” is olive oil, though no language says it so. */
function merged(row: Stretch[]): Stretch[] {
  return row.reduce<Stretch[]>((done, one) => {
    const before = done.at(-1)
    const token = before && dictionary().compounds.get([before.token, one.token].sort().join(" "))
    if (!before || !token) return [...done, one]
    return [...done.slice(0, -1), { token, words: [...before.words, ...one.words], known: true }]
  }, [])
}

/** What has to be there; where everything may be missing, all of it. */
export function hard(wanted: readonly Wanted[]): Wanted[] {
  const must = wanted.filter(({ soft }) => !soft)
  return must.length ? must : [...wanted]
}

/** A place and a year mean the fair that was there then; beside anything else a year may be missing. */
function editions(wanted: Wanted[]): Wanted[] {
  const year = wanted.find(({ token }) => isYear(token))
  if (!year) return wanted
  const place = wanted.find(({ token }) => isPlace(token))
  if (place) {
    const rest = wanted
      .filter((one) => one !== year && one !== place)
      .map((one) => ({ ...one, soft: true, start: false }))
    return [{ ...place, token: `${place.token}${year.token}`, start: false }, ...rest]
  }
  const alone = wanted.every(({ token, soft }) => soft || isYear(token))
  return alone ? wanted : wanted.map((one) => (isYear(one.token) ? { ...one, soft: true, start: false } : one))
}

/** The word that was meant by one typed. */
function meant(word: string, vocabulary: Vocabulary, last: boolean, typing: boolean): Word {
  if (vocabulary.has(word) || isYear(word) || isQuantity(word)) return { word, sure: 1 }
  const begun = last && vocabulary.begins(word)
  if (typing && begun) return { word, sure: CORRECTED }
  const bare = withoutArticle(word).find((one) => vocabulary.has(one))
  if (bare) return { word: bare, sure: 1 }
  const sound = /^[a-z0-9]/.test(word) ? soundingLike(word, vocabulary) : null
  if (sound && hasDigitLetters(word)) return { word: sound, sure: 1 }
  const near = vocabulary.nearest(word)
  if (near && near.slips <= (word.length < LONG ? 1 : 2)) return { word: near.word, sure: CORRECTED }
  if (sound) return { word: sound, sure: CORRECTED }
  if (near) return { word: near.word, sure: CORRECTED }
  if (begun && word.length > 1) return { word, sure: CORRECTED }
  return { word, sure: 0 }
}

function soundingLike(word: string, vocabulary: Vocabulary): string | null {
  return [word, ...withoutArticle(word)].reduce<string | null>((found, one) => found ?? vocabulary.sounding(one), null)
}

/** Without the article Darija and French write onto the word: l7or, lfekhar, dolive. */
function withoutArticle(word: string): string[] {
  const rest = /^(?:el|al|il|l|d)(?=[a-z0-9]{3})(.+)$/.exec(word)?.[1]
  return rest ? [rest] : []
}
