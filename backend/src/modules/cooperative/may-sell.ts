type Selling = { status: string; closed_from?: Date | string | null; closed_until?: Date | string | null }

const DAY = 24 * 60 * 60 * 1000

/** Closed for a time: from the first day on, until the last one is over. */
export function isClosed({ closed_from, closed_until }: Selling, at: Date): boolean {
  if (!closed_from || !closed_until) return false
  return new Date(closed_from).getTime() <= at.getTime() && at.getTime() < new Date(closed_until).getTime() + DAY
}

/** Whether a cooperative may sell now. Derived each time, stored nowhere. */
export function maySell(cooperative: Selling, at: Date): boolean {
  return cooperative.status === "verified" && !isClosed(cooperative, at)
}
