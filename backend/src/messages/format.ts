import type { Locale } from "./facts"

const tags: Record<Locale, string> = { ar: "ar-MA-u-nu-latn", fr: "fr-MA-u-nu-latn", en: "en-GB-u-nu-latn" }

/** As people write it in a letter. */
const dirham: Record<Locale, string> = { ar: "درهم", fr: "DH", en: "MAD" }

/** An amount in MAD (major units) with its unit; centimes only when there are some. */
export function amount(value: number, locale: Locale): string {
  const number = new Intl.NumberFormat(tags[locale], {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: "stripIfInteger",
  } as Intl.NumberFormatOptions).format(Math.abs(value))
  // The sign stays at the number's left and does not turn the line around, as Arabic's own mark of direction would.
  const signed = value < 0 ? `\u2066-${number}\u2069` : number
  return `${signed}\u00A0${dirham[locale]}`
}

/** A span of ISO days, such as "24–26 novembre". */
export function days(from: string, until: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { day: "numeric", month: "long", timeZone: "UTC" })
  return format.formatRange(new Date(from), new Date(until))
}

/** The day and the hour of a moment, in Casablanca. */
export function moment(at: string, locale: Locale): { day: string; hour: string } {
  const zone = { timeZone: "Africa/Casablanca" }
  const date = new Date(at)
  return {
    day: new Intl.DateTimeFormat(tags[locale], { ...zone, weekday: "long", day: "numeric", month: "long" }).format(
      date
    ),
    hour: new Intl.DateTimeFormat(tags[locale], {
      ...zone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(date),
  }
}

/** Picks the form of a noun that goes with a number. `other` takes the number where the form says it. */
export function counted(
  count: number,
  locale: Locale,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>
): string {
  const form = forms[new Intl.PluralRules(tags[locale]).select(count)] ?? forms.other
  return form.replace("#", String(count))
}
