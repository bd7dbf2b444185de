import { formattingTag, type Locale } from "@/i18n/locales"

/** Months (1 to 12) as runs from first to last; a run may cross the new year: 11, 12, 1 → [11, 1]. */
export function seasonRuns(months: number[]): [number, number][] {
  const given = new Set(months.filter((month) => Number.isInteger(month) && month >= 1 && month <= 12))
  if (given.size === 0 || given.size === 12) return []
  const before = (month: number) => (month === 1 ? 12 : month - 1)
  const after = (month: number) => (month === 12 ? 1 : month + 1)
  const starts = [...given].filter((month) => !given.has(before(month))).sort((a, b) => a - b)
  return starts.map((start) => {
    let end = start
    while (given.has(after(end))) end = after(end)
    return [start, end]
  })
}

/** A season in the names of its months, null where it is the whole year or unknown. */
export function seasonInWords(months: number[] | null, locale: Locale): string | null {
  const runs = seasonRuns(months ?? [])
  if (runs.length === 0) return null
  const format = new Intl.DateTimeFormat(formattingTag(locale), { month: "long", timeZone: "UTC" })
  const name = (month: number) => format.format(new Date(Date.UTC(2001, month - 1, 15)))
  const words = runs.map(([start, end]) => (start === end ? name(start) : `${name(start)} – ${name(end)}`))
  return new Intl.ListFormat(formattingTag(locale), { type: "conjunction" }).format(words)
}
