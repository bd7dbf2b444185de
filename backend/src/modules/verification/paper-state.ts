import { isoDay, today } from "../../contracts/days"

type Facts = {
  verified_at: Date | string | null
  refused_reason: string | null
  expires_at: Date | string | null
}

export type PaperState = "waiting" | "verified" | "refused" | "expired"

/** Where a paper stands: one that was good and whose last day is over has expired. */
export function stateOfPaper(paper: Facts, now: Date = new Date()): PaperState {
  const last = isoDay(paper.expires_at)
  if (paper.refused_reason !== null) return "refused"
  if (!paper.verified_at) return "waiting"
  return last !== null && last < today(now) ? "expired" : "verified"
}
