import { isoDay, today } from "../../contracts/days"

type Edition = {
  starts_on: Date | string | null
  ends_on: Date | string | null
  announced_from: Date | string | null
  announced_until: Date | string | null
  year: number | null
}

/** Coming, open or closed, by its days, the announced ones where the actual are not known, else by its year. */
export function fairState(fair: Edition, now: Date = new Date()): "coming" | "open" | "closed" {
  const day = today(now)
  const from = isoDay(fair.starts_on) ?? isoDay(fair.announced_from)
  const until = isoDay(fair.ends_on) ?? isoDay(fair.announced_until) ?? from
  if (from && until) {
    if (day < from) return "coming"
    return day <= until ? "open" : "closed"
  }
  return fair.year !== null && fair.year > Number(day.slice(0, 4)) ? "coming" : "closed"
}
