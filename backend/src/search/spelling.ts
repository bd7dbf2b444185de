/** A vowel more or less is half a slip; in Arabic the long ones. */
const SOFT = /[aeiouyاوي]/u

/** How many slips a word of this length may hold: one letter, two on long words, and a vowel more on the longest. */
export function allowance(length: number): number {
  if (length < 3) return 0
  if (length < 5) return 1
  if (length < 6) return 1.5
  return length < 9 ? 2 : 2.5
}

/**
 * How many slips lie between two words: a letter more, less or other, or two that changed places. Vowels weigh half
 * where they are missing or too many. Infinity beyond the limit.
 */
export function slips(typed: string, word: string, limit: number): number {
  const [one, other] = [typed, word]
  if (Math.abs(one.length - other.length) > limit * 2) return Infinity
  const cost = (letter: string) => (SOFT.test(letter) ? 0.5 : 1)
  let before: number[] = []
  let row = [0]
  for (const letter of other) row.push(row[row.length - 1] + cost(letter))
  for (let i = 1; i <= one.length; i++) {
    const next = [row[0] + cost(one[i - 1])]
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next[j] = Math.min(
        row[j] + cost(one[i - 1]),
        next[j - 1] + cost(other[j - 1]),
        row[j - 1] + difference(one[i - 1], other[j - 1]),
        swapped && one[i - 1] !== other[j - 1] ? before[j - 2] + 1 : Infinity
      )
    }
    if (Math.min(...next) > limit) return Infinity
    before = row
    row = next
  }
  const total = row[other.length]
  return total > limit ? Infinity : total
}

/** The letters of a word as bits: a letter only one of two words has is half a slip at least. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32)
  return bits
}

/** No two words with these letters are nearer than this. */
export const fewestSlips = (one: number, other: number) => Math.max(count(one & ~other), count(other & ~one)) / 2

function count(bits: number): number {
  let ones = 0
  for (let rest = bits; rest; rest &= rest - 1) ones++
  return ones
}

/** Letters taken for each other count half: vowels, and what sounds alike. */
const alike = ["aeiouy", "ckq", "sz", "td", "bp", "fv", "gj", "صس", "طت", "ضد", "ذد", "ظض", "هح", "اع", "غخ"]

function difference(one: string, other: string): number {
  if (one === other) return 0
  return alike.some((letters) => letters.includes(one) && letters.includes(other)) ? 0.75 : 1
}
