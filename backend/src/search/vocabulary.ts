import { dictionary } from "./read-lexicon"
import { soundOf } from "./sounds"
import { allowance, fewestSlips, lettersOf, slips, type Letters } from "./spelling"
import { words } from "./words"

/** Every word somebody could mean: those of the lexicon, and those of the listings with how many say them. */
export class Vocabulary {
  private readonly counts = new Map<string, number>()
  private readonly byLength = new Map<number, { word: string; letters: Letters }[]>()
  private readonly bySound = new Map<string, string[]>()

  private readonly lexicon = dictionary().words

  constructor(ofListings: Iterable<readonly [string, number]> = []) {
    for (const word of this.lexicon) this.counts.set(word, LEXICON)
    for (const [word, count] of ofListings) this.counts.set(word, (this.counts.get(word) ?? 0) + count)
    for (const word of this.counts.keys()) {
      push(this.byLength, word.length, { word, letters: lettersOf(word) })
      if (/^\p{Script=Arabic}/u.test(word)) {
        const sound = soundOf(word)
        push(this.bySound, sound, word)
        // Most write za3tar, many zaatar.
        if (sound.includes("3")) push(this.bySound, sound.replace(/3/g, ""), word)
      }
    }
  }

  has = (word: string) => this.counts.has(word)

  /** Whether some word begins so. */
  begins(start: string): boolean {
    for (const word of this.counts.keys()) if (word.startsWith(start)) return true
    return false
  }

  /** Two words of the lexicon that were typed as one, each of three letters at least; null where there is no such pair. */
  apart(word: string): [string, string] | null {
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const [one] = words(word.slice(0, at))
      // `words` leaves one of two equal letters: that of “savonnoir” stands in both.
      const other = [at, at - 1].map((from) => word.slice(from)).find((rest) => this.lexicon.has(rest))
      if (one && other && this.lexicon.has(one)) return [one, other]
    }
    return null
  }

  /** The word with the fewest slips, the commonest of them; null where all are too far. */
  nearest(typed: string): { word: string; slips: number } | null {
    const limit = allowance(typed.length)
    if (!limit || /^\d+$/.test(typed)) return null
    const typedLetters = lettersOf(typed)
    let best: { word: string; slips: number } | null = null
    for (let length = Math.max(3, typed.length - 3); length <= typed.length + 3; length++) {
      for (const { word, letters } of this.byLength.get(length) ?? []) {
        const most: number = best?.slips ?? limit
        if (fewestSlips(typedLetters, letters) > most) continue
        const unlikely = this.lexicon.has(word) ? 0 : UNLIKELY
        const count: number = slips(typed, word, most - unlikely) + unlikely
        if (count === Infinity || (best && count === best.slips && !this.better(word, best.word, typed))) continue
        best = { word, slips: count }
      }
    }
    return best
  }

  /** The Arabic word that sounds like one typed in Latin letters; null where fewer than three consonants agree. */
  sounding(typed: string): string | null {
    const sound = soundOf(typed)
    if (sound.length < SURE) return null
    const found = this.bySound.get(sound) ?? []
    return found.reduce<string | null>(
      (best, word) => (best && this.common(best) >= this.common(word) ? best : word),
      null
    )
  }

  /** Of two equally near, the one that begins as typed, then the commoner. */
  private better(word: string, than: string, typed: string): boolean {
    const [one, other] = [word, than].map((each) => (each[0] === typed[0] ? 1 : 0))
    return one === other ? this.common(word) > this.common(than) : one > other
  }

  private common = (word: string) => this.counts.get(word) ?? 0
}

/** What stands in the lexicon is commoner than a word of one listing. */
const LEXICON = 3
/** Rather a word of the trade than one that some listing says. */
const UNLIKELY = 0.4
const SURE = 3
/** Parts of a word that was typed without its space. */
const SHORTEST = 3

function push<Key, One>(lists: Map<Key, One[]>, key: Key, one: One) {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}
