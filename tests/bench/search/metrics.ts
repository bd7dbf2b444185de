import { type Grades } from "./grade"

const FIRST = 10
const SEEN = 20
/** From this grade on an answer is one the buyer should not miss. */
const GOOD = 2

const gain = (grade: number) => 2 ** grade - 1
const discounted = (grades: number[]) =>
  grades.slice(0, FIRST).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0)

/**
 * How well the first ten are ordered, from 0 to 1: gain 2^grade − 1, discount log2(place + 1), against the best order
 * there could be. A listing answered twice counts where it comes first, and its second place is lost.
 */
export function ndcgAt10(answer: readonly string[], grades: Grades): number {
  const best = discounted([...grades.values()].sort((a, b) => b - a))
  if (best === 0) throw new Error("nothing is graded: there is no best order")
  return discounted(answer.map((handle, at) => (answer.indexOf(handle) === at ? (grades.get(handle) ?? 0) : 0))) / best
}

/** Of the listings graded 2 or 3, or of 20 of them where there are more, the share that is in the first twenty. */
export function recallAt20(answer: readonly string[], grades: Grades): number {
  const good = new Set([...grades].filter(([, grade]) => grade >= GOOD).map(([handle]) => handle))
  if (good.size === 0) throw new Error("nothing is graded good: there is nothing to recall")
  const found = new Set(answer.slice(0, SEEN).filter((handle) => good.has(handle)))
  return found.size / Math.min(SEEN, good.size)
}

/**
 * How much the first ten of one concept's languages are the same listings: the mean over the pairs of what both have,
 * by the longer of the two. Two empty answers share nothing.
 */
export function overlapAt10(answers: readonly (readonly string[])[]): number {
  const sets = answers.map((answer) => new Set(answer.slice(0, FIRST)))
  const pairs = sets.flatMap((one, at) => sets.slice(at + 1).map((other) => [one, other] as const))
  if (pairs.length === 0) throw new Error("an overlap needs two answers")
  return mean(pairs.map(([one, other]) => shared(one, other) / Math.max(one.size, other.size, 1)))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((handle) => other.has(handle)).length
}

export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error("nothing has no mean")
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
