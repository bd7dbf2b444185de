import { isoDay, storedDay, today } from "../../contracts/days"
import { addWorkingDays } from "./working-days"

/** A parcel waits for a fair that begins within so many days, not for a later one. */
export const FAIR_WITHIN_DAYS = 60

/** The first and the last day of something, as ISO days. */
export type Span = { from: string; until: string }

/**
 * On which days a parcel can be fetched at a fair; null where it cannot: the fair is over, or begins too late, or what is
 * made to order is not ready before it ends. `lead_days` are working days.
 */
export function fairPickupDays(fair: Span, { lead_days, on }: { lead_days: number; on: Date }): Span | null {
  const day = today(on)
  const latest = storedDay(day)
  latest.setUTCDate(latest.getUTCDate() + FAIR_WITHIN_DAYS)
  if (fair.until < day || fair.from > isoDay(latest)) return null
  const ready = isoDay(addWorkingDays(storedDay(day), lead_days))
  if (ready > fair.until) return null
  return { from: ready > fair.from ? ready : fair.from, until: fair.until }
}
