import { formattingTag, type Locale } from "@/i18n/locales"

/** The days a parcel may arrive on, as one phrase; both are calendar days such as "2026-12-02". */
export function arrivalDays(locale: Locale, from: string, until: string): string {
  const format = new Intl.DateTimeFormat(formattingTag(locale), {
    weekday: "short",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  })
  return from === until ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(until))
}

/** A moment in Morocco's time: day and hour. */
export function momentOf(locale: Locale, at: string): string {
  return new Intl.DateTimeFormat(formattingTag(locale), {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Africa/Casablanca",
  }).format(new Date(at))
}

/** A day in Morocco's time, with its year. */
export function dayOf(locale: Locale, at: string): string {
  return new Intl.DateTimeFormat(formattingTag(locale), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Africa/Casablanca",
  }).format(new Date(at))
}

/** The date in Morocco at a moment, as an ISO day: days end there when people go to bed, not at midnight UTC. */
export function todayInMorocco(now: Date = new Date()): string {
  return now.toLocaleDateString("en-CA", { timeZone: "Africa/Casablanca" })
}
