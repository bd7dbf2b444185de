/** A vowel more or less is half a slip; in Arabic the long ones. */
const SOFT = "aeiouyاوي"

/** Letters taken for each other count three quarters: vowels, and what sounds alike. */
const alike = ["aeiouy", "ckq", "sz", "td", "bp", "fv", "gj", "صس", "طت", "ضد", "ذد", "ظض", "هح", "اع", "غخ"]

/** Slips are counted in quarters. */
const WHOLE = 4
const HALF = 2
const ALIKE = 3

/** How many slips a word of this length may hold: one letter, two on long words, and a vowel more on the longest. */
export function allowance(length: number): number {
  if (length < 3) return 0
  if (length < 5) return 1
  if (length < 6) return 1.5
  return length < 9 ? 2 : 2.5
}

/** Latin and Arabic letters are below this; others weigh as consonants that sound like no other. */
const KNOWN = 0x700
/** By letter, what it weighs to miss it, and the groups it is in, as bits. */
const weights = new Uint8Array(KNOWN).fill(WHOLE)
const groups = new Uint16Array(KNOWN)
for (const letter of SOFT) weights[letter.charCodeAt(0)] = HALF
alike.forEach((letters, at) => {
  for (const letter of letters) groups[letter.charCodeAt(0)] |= 1 << at
})
const weightOf = (letter: number) => (letter < KNOWN ? weights[letter] : WHOLE)

function difference(one: number, other: number): number {
  if (one === other) return 0
  return one < KNOWN && other < KNOWN && groups[one] & groups[other] ? ALIKE : WHOLE
}

/** The rows that are counted in, used again for each word: thousands are looked at for each one typed. */
let before: number[] = []
let row: number[] = []
let next: number[] = []

/**
 * How many slips lie between two words: a letter more, less or other, or two that changed places. Vowels weigh half
 * where they are missing or too many. Infinity beyond the limit.
 */
export function slips(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit * 2) return Infinity
  const most = limit * WHOLE
  row[0] = 0
  for (let j = 0; j < word.length; j++) row[j + 1] = row[j] + weightOf(word.charCodeAt(j))
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed.charCodeAt(i - 1)
    const weight = weightOf(letter)
    next[0] = row[0] + weight
    let least = next[0]
    for (let j = 1; j <= word.length; j++) {
      const other = word.charCodeAt(j - 1)
      let fewest = Math.min(row[j] + weight, next[j - 1] + weightOf(other), row[j - 1] + difference(letter, other))
      const swapped =
        i > 1 && j > 1 && letter !== other && letter === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === other
      if (swapped) fewest = Math.min(fewest, before[j - 2] + WHOLE)
      if (fewest < least) least = fewest
      next[j] = fewest
    }
    if (least > most) return Infinity
    const free = before
    before = row
    row = next
    next = free
  }
  const total = row[word.length]
  return total > most ? Infinity : total / WHOLE
}

/** The letters of a word as bits, vowels and consonants apart: those that only one of two words has are slips. */
export type Letters = { vowels: number; consonants: number }

export function lettersOf(word: string): Letters {
  const letters = { vowels: 0, consonants: 0 }
  for (let at = 0; at < word.length; at++) {
    const letter = word.charCodeAt(at)
    letters[weightOf(letter) === HALF ? "vowels" : "consonants"] |= 1 << (letter % 32)
  }
  return letters
}

/** No two words with these letters are nearer than this: a vowel is missing, or a consonant another that sounds alike. */
export function fewestSlips(one: Letters, other: Letters): number {
  const more = count(one.vowels & ~other.vowels) * HALF + count(one.consonants & ~other.consonants) * ALIKE
  const less = count(other.vowels & ~one.vowels) * HALF + count(other.consonants & ~one.consonants) * ALIKE
  return Math.max(more, less) / WHOLE
}

/** How many bits are set. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
