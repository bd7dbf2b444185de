const DAY_MS = 24 * 60 * 60 * 1000
const NEW_DAYS = 60
const MOST_SIGNS = 2
/** So many purchases say all that purchases can say: who sells much is not ahead for ever. */
const MANY_PURCHASES = 50

const WEIGHTS = { inStock: 0.54, signs: 0.22, fresh: 0.14, bought: 0.1 }

type Signals = {
  inStock: boolean
  signs: number
  createdAt: Date
  /** Different purchases of late (see `readRecentPurchases`). */
  purchases: number
}

/**
 * From 0 to 1, what speaks for a listing beside its words: that it can be bought now, signs somebody verified, that it is
 * new, and that it is bought, where the first purchases say most. It decides between listings that fit equally well (see
 * `rank`).
 */
export function qualityOf({ inStock, signs, createdAt, purchases }: Signals, at: Date): number {
  const days = (at.getTime() - createdAt.getTime()) / DAY_MS
  const fresh = Math.max(0, 1 - days / NEW_DAYS)
  const bought = Math.log1p(Math.min(MANY_PURCHASES, purchases)) / Math.log1p(MANY_PURCHASES)
  return (
    (inStock ? WEIGHTS.inStock : 0) +
    (WEIGHTS.signs * Math.min(MOST_SIGNS, signs)) / MOST_SIGNS +
    WEIGHTS.fresh * Math.min(1, fresh) +
    WEIGHTS.bought * bought
  )
}
