export type AnnouncementState = "later" | "now" | "past" | "withdrawn"

type Times = { shown_from: Date | string; shown_until: Date | string | null; withdrawn_at: Date | string | null }

/** Whether members see it at a moment, and if not why. The first moment counts, the last does not. */
export function announcementState({ shown_from, shown_until, withdrawn_at }: Times, at: Date): AnnouncementState {
  if (withdrawn_at) return "withdrawn"
  if (shown_until && new Date(shown_until) <= at) return "past"
  return new Date(shown_from) > at ? "later" : "now"
}
