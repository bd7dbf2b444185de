import type { POST } from "../../api/admin/commission-rules/contract"
import { today } from "../../contracts/days"
import type { Sent } from "../api/call"
import { readPoints } from "./typed-number"

export const scopes = ["all", "category", "cooperative"] as const

/** A rule while it is written. */
export type RuleDraft = {
  scope: (typeof scopes)[number]
  category_id: string
  cooperative: { id: string; name: string } | null
  commission: string
  contribution: string
  /** An ISO day; empty for at once. */
  from: string
}

export const emptyRule: RuleDraft = {
  scope: "all",
  category_id: "",
  cooperative: null,
  commission: "",
  contribution: "0",
  from: "",
}

type Faults = { commission?: "PERCENT"; contribution?: "PERCENT"; scope?: "CATEGORY" | "COOPERATIVE"; from?: "PAST" }

/** What is wrong, by field. */
export function ruleFaults({ scope, from, ...draft }: RuleDraft, now: Date = new Date()): Faults {
  return {
    ...(readPoints(draft.commission) === null && { commission: "PERCENT" as const }),
    ...(readPoints(draft.contribution) === null && { contribution: "PERCENT" as const }),
    ...(scope === "category" && !draft.category_id && { scope: "CATEGORY" as const }),
    ...(scope === "cooperative" && !draft.cooperative && { scope: "COOPERATIVE" as const }),
    ...(from && from < today(now) && { from: "PAST" as const }),
  }
}

/** A draft without faults as it is sent; today is at once, another day begins at its midnight, by the clock of whoever writes. */
export function sentRule({ scope, from, ...draft }: RuleDraft, now: Date = new Date()): Sent<typeof POST> {
  return {
    cooperative_id: scope === "cooperative" ? (draft.cooperative?.id ?? null) : null,
    category_id: scope === "category" ? draft.category_id : null,
    commission_points: readPoints(draft.commission) ?? 0,
    contribution_points: readPoints(draft.contribution) ?? 0,
    starts_at: from && from !== today(now) ? new Date(`${from}T00:00`).toISOString() : null,
  }
}
