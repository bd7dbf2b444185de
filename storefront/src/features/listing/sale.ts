/** Whole percents a price went down by, never more than it did; undefined where it did not. */
export function reduction(amount: number, former: number | null | undefined): number | undefined {
  if (!former || former <= amount) return undefined
  return Math.floor(((former - amount) / former) * 100) || undefined
}
