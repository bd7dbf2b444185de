const DAY_MS = 24 * 60 * 60 * 1000
const NEW_DAYS = 60
const MOST_SIGNS = 2

/**
 * From 0 to 1, what speaks for a listing beside its words: that it can be bought now, signs somebody verified, and that
 * it is new. It decides between listings that fit equally well (see `rank`).
 */
export function qualityOf(
  { inStock, signs, createdAt }: { inStock: boolean; signs: number; createdAt: Date },
  at: Date
): number {
  const days = (at.getTime() - createdAt.getTime()) / DAY_MS
  const fresh = Math.max(0, 1 - days / NEW_DAYS)
  return (inStock ? 0.6 : 0) + (0.25 * Math.min(MOST_SIGNS, signs)) / MOST_SIGNS + 0.15 * Math.min(1, fresh)
}
