/** A vowel more or less is half a slip; in Arabic the long ones. */
const SOFT = new Set("aeiouyاوي")

/** How many slips a word of this length may hold: one letter, two on long words, and a vowel more on the longest. */
export function allowance(length: number): number {
  if (length < 3) return 0
  if (length < 5) return 1
  if (length < 6) return 1.5
  return length < 9 ? 2 : 2.5
}

/**
 * How many slips lie between two words: a letter more, less or other, or two that changed places. Vowels weigh half
 * where they are missing or too many. Infinity beyond the limit. Asked of thousands of words for each one typed, so that
 * what a letter weighs is looked up once for each.
 */
export function slips(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit * 2) return Infinity
  const own = weighed(word)
  let before: number[] = []
  let row = [0]
  for (let j = 0; j < word.length; j++) row.push(row[j] + own[j])
  for (let i = 1; i <= typed.length; i++) {
    const letter = typed[i - 1]
    const weight = weightOf(letter)
    const next = [row[0] + weight]
    let least = next[0]
    for (let j = 1; j <= word.length; j++) {
      const other = word[j - 1]
      let fewest = Math.min(row[j] + weight, next[j - 1] + own[j - 1], row[j - 1] + difference(letter, other))
      const swapped = i > 1 && j > 1 && letter !== other && letter === word[j - 2] && typed[i - 2] === other
      if (swapped) fewest = Math.min(fewest, before[j - 2] + 1)
      if (fewest < least) least = fewest
      next.push(fewest)
    }
    if (least > limit) return Infinity
    before = row
    row = next
  }
  const total = row[word.length]
  return total > limit ? Infinity : total
}

function weighed(word: string): number[] {
  const weights: number[] = []
  for (let at = 0; at < word.length; at++) weights.push(weightOf(word[at]))
  return weights
}

const weightOf = (letter: string) => (SOFT.has(letter) ? 0.5 : 1)

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

/** The groups a letter is in, as bits. */
const groups = new Map<string, number>()
alike.forEach((letters, at) => {
  for (const letter of letters) groups.set(letter, (groups.get(letter) ?? 0) | (1 << at))
})

function difference(one: string, other: string): number {
  if (one === other) return 0
  return (groups.get(one) ?? 0) & (groups.get(other) ?? 0) ? 0.75 : 1
}
