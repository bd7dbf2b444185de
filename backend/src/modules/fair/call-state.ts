import { isoDay, today } from "../../contracts/days"

type Called = {
  published: boolean
  call_opens_on: Date | string | null
  call_closes_on: Date | string | null
}

export type CallState = "none" | "coming" | "open" | "closed"

/** Whether cooperatives may apply to a fair: on the days of its call, the first and the last included. */
export function callState({ published, call_opens_on, call_closes_on }: Called, now: Date = new Date()): CallState {
  const [from, until] = [isoDay(call_opens_on), isoDay(call_closes_on)]
  if (!published || !from || !until) return "none"
  const day = today(now)
  if (day < from) return "coming"
  return day <= until ? "open" : "closed"
}
