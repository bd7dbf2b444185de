export type Language = "ar" | "fr" | "en"

const tags = { ar: "ar-MA-u-nu-latn", fr: "fr-MA", en: "en-GB" } as const satisfies Record<Language, string>

/** MAD, major units. */
export function amount(value: number, language: Language): string {
  const style = { style: "currency", currency: "MAD", minimumFractionDigits: 2 } as const
  const centimes = Math.round(value * 100)
  const shown = new Intl.NumberFormat(tags[language], style).format(Math.abs(centimes) / 100)
  // Sign and digits are one piece that runs left to right: in Arabic the sign would go to the number's other side.
  return centimes < 0 ? shown.replace(/\d[\d\s.,]*\d/, (number) => `\u2066-${number}\u2069`) : shown
}

/** A moment as it is on the clock of whoever looks. */
export const moment = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso))

/** ISO days of the calendar, from one to another; no clock, no zone. */
export const daySpan = (from: string, until: string, language: Language) =>
  new Intl.DateTimeFormat(tags[language], { dateStyle: "medium", timeZone: "UTC" }).formatRange(
    new Date(from),
    new Date(until)
  )

/** A day, whoever looks from where: an ISO day, or the day of a moment. */
export const day = (iso: string, language: Language) =>
  new Intl.DateTimeFormat(tags[language], {
    dateStyle: "medium",
    ...(iso.length === 10 && { timeZone: "UTC" }),
  }).format(new Date(iso))

/** Percent to a tenth. */
export const percent = (value: number, language: Language) =>
  new Intl.NumberFormat(tags[language], { style: "percent", minimumFractionDigits: 1 }).format(value / 100)

/** Basis points as percent, to a hundredth where it needs one: 850 is 8.5 %. */
export const rate = (points: number, language: Language) =>
  new Intl.NumberFormat(tags[language], { style: "percent", maximumFractionDigits: 2 }).format(points / 10_000)

/** A name, number or reference within a sentence, whichever way that runs. */
export const isolated = (text: string) => `\u2068${text}\u2069`
