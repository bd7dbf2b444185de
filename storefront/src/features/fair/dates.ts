import { formattingTag, type Locale } from "@/i18n/locales"

/** A day of the calendar ("2027-04-03") in words; no clock, no zone. */
export function dayInWords(day: string, locale: Locale): string {
  return dayFormat(locale).format(new Date(`${day}T00:00:00Z`))
}

/** From one day to another, saying month and year once where they are the same. */
export function daysInWords(from: string, until: string, locale: Locale): string {
  if (from === until) return dayInWords(from, locale)
  return dayFormat(locale).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`))
}

function dayFormat(locale: Locale): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(formattingTag(locale), {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
}

interface Dated {
  starts_on: string | null
  ends_on: string | null
  year: number | null
}

/** When a fair was or will be, as far as it is known: days, the year alone, or null. */
export function fairDates({ starts_on, ends_on, year }: Dated, locale: Locale): string | null {
  if (starts_on) return daysInWords(starts_on, ends_on ?? starts_on, locale)
  return year === null ? null : String(year)
}
