import { formattingTag, type Locale } from "@/i18n/locales"

/** Day and hour in Morocco, such as "الجمعة 3 أبريل، 14:30". */
export function momentOf(locale: Locale, at: string): string {
  return new Intl.DateTimeFormat(formattingTag(locale), {
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Africa/Casablanca",
  }).format(new Date(at))
}
