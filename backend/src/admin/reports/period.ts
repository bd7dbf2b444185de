import { today } from "../../contracts/days"
import { inOrder, notTooLong, type Period } from "../../contracts/period"
import type { WordKey } from "../words/use-words"

/** So many days up to today, Morocco's. */
export function lastDays(days: number, until = today()): Period {
  return { from: new Date(Date.parse(until) - (days - 1) * 86_400_000).toISOString().slice(0, 10), until }
}

export const thisYear = (until = today()): Period => ({ from: `${until.slice(0, 4)}-01-01`, until })

/** What is wrong with a period, in words; null where it can be asked for. */
export function periodFault(period: Period): WordKey | null {
  if (!period.from || !period.until) return "reports.incomplete"
  if (!inOrder(period)) return "reports.reversed"
  return notTooLong(period) ? null : "reports.tooLong"
}
