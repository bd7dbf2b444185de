import { isoDay, today } from "../../contracts/days"

type Selling = { status: string; closed_from?: Date | string | null; closed_until?: Date | string | null }

/** Closed for a time: from the first day on, until the last one is over, as days are counted in Casablanca. */
export function isClosed({ closed_from, closed_until }: Selling, at: Date): boolean {
  if (!closed_from || !closed_until) return false
  const day = today(at)
  return isoDay(closed_from) <= day && day <= isoDay(closed_until)
}

/** Whether a cooperative may sell now. Derived each time, stored nowhere. */
export function maySell(cooperative: Selling, at: Date): boolean {
  return cooperative.status === "verified" && !isClosed(cooperative, at)
}
