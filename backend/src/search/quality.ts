const DAY_MS = 24 * 60 * 60 * 1000
const NEW_DAYS = 60
const MOST_SIGNS = 2
/** So many say all that can be said so: who sells much, or is looked at much, is not ahead for ever. */
const MANY_PURCHASES = 50
const MANY_VIEWS = 500

const WEIGHTS = { inStock: 0.54, signs: 0.22, fresh: 0.14, bought: 0.07, viewed: 0.03 }

type Signals = {
  inStock: boolean
  signs: number
  createdAt: Date
  /** Different purchases of late (see `readRecentPurchases`). */
  purchases: number
  /** How often it was opened from what a search found, of late (see `readRecentViews`). */
  views: number
}

/**
 * From 0 to 1, what speaks for a listing beside its words: that it can be bought now, signs somebody verified, that it is
 * new, that it is bought and that it is opened, where the first times say most. It decides between listings that fit equally well (see
 * `rank`).
 */
export function qualityOf({ inStock, signs, createdAt, purchases, views }: Signals, at: Date): number {
  const days = (at.getTime() - createdAt.getTime()) / DAY_MS
  const fresh = Math.max(0, 1 - days / NEW_DAYS)
  return (
    (inStock ? WEIGHTS.inStock : 0) +
    (WEIGHTS.signs * Math.min(MOST_SIGNS, signs)) / MOST_SIGNS +
    WEIGHTS.fresh * Math.min(1, fresh) +
    WEIGHTS.bought * damped(purchases, MANY_PURCHASES) +
    WEIGHTS.viewed * damped(views, MANY_VIEWS)
  )
}

/** From 0 to 1. */
const damped = (count: number, many: number) => Math.log1p(Math.min(many, count)) / Math.log1p(many)
