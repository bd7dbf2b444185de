/** Days as people count them: the calendar of Casablanca. A stored day is the midnight UTC that bears its date. */

const calendar = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Africa/Casablanca",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The date in Casablanca at a moment, as an ISO day. */
export function today(now: Date = new Date()): string {
  return calendar.format(now)
}

/** The ISO day of a stored day; null stays null. */
export function isoDay(stored: Date | string): string
export function isoDay(stored: Date | string | null | undefined): string | null
export function isoDay(stored: Date | string | null | undefined): string | null {
  return stored ? new Date(stored).toISOString().slice(0, 10) : null
}

/** How an ISO day is stored. */
export function storedDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}
