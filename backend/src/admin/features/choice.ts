import type { GET } from "../../api/admin/placements/[placement]/contract"
import type { Answer } from "../api/call"

export type Placement = Answer<typeof GET>
export type Choice = Placement["features"][number]
export type ChoiceState = "now" | "later" | "past" | "hidden"

/** Whether a choice is shown at a moment, and why not. */
export function stateOf({ visible, starts_at, ends_at }: Choice, at: Date): ChoiceState {
  if (ends_at && new Date(ends_at) <= at) return "past"
  if (starts_at && new Date(starts_at) > at) return "later"
  return visible ? "now" : "hidden"
}

/** A moment as a field of date and time shows it, on the clock of whoever looks; empty for none. */
export function toField(iso: string | null): string {
  if (!iso) return ""
  const moment = new Date(iso)
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString()
  return local.slice(0, moment.getSeconds() ? 19 : 16)
}

export function fromField(value: string): string | null {
  return value ? new Date(value).toISOString() : null
}

export const endsTooSoon = ({ starts_at, ends_at }: Choice) =>
  Boolean(starts_at && ends_at && new Date(ends_at) <= new Date(starts_at))
