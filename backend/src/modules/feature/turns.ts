type Placed = { placement: string; starts_at: Date | string | null; ends_at: Date | string | null }
type Span = { from: Date; now: Date; until: Date }

/** The placements that change together, and in how many milliseconds: 0 for those that did already. */
type Turn = { placements: string[]; delay: number }

/** When what is shown changes by itself after `from` and up to `until`, soonest first. */
export function turnsOf(features: Placed[], { from, now, until }: Span): Turn[] {
  const turns = new Map<number, Set<string>>()
  for (const { placement, starts_at, ends_at } of features) {
    for (const moment of [starts_at, ends_at]) {
      const at = moment ? new Date(moment).getTime() : NaN
      if (!(at > from.getTime() && at <= until.getTime())) continue
      const delay = Math.max(0, at - now.getTime())
      turns.set(delay, (turns.get(delay) ?? new Set()).add(placement))
    }
  }
  return [...turns].sort(([a], [b]) => a - b).map(([delay, placements]) => ({ placements: [...placements], delay }))
}
