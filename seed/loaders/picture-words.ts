import type { FairWords, MarketWords } from "../pictures/og"
import type { Locale } from "../pictures/og-sheet"
import type { Data, FairData } from "./data"

/** What the market says of itself where a shared page has no picture of its own. */
export const marketWords: Record<Locale, MarketWords> = {
  ar: { name: "المعرض", tagline: "تعاونيات المغرب تبيع طوال السنة، من الورشة إلى بابك" },
  fr: { name: "Maarid", tagline: "Les coopératives du Maroc, toute l’année, de l’atelier à votre porte" },
  en: { name: "Maarid", tagline: "Morocco’s cooperatives, all year round, from the workshop to your door" },
}

const tags: Record<Locale, string> = { ar: "ar-MA-u-nu-latn", fr: "fr-MA", en: "en-GB" }

/** Days in words; the year alone where the sources name no day. */
function datesOf({ from, until, announced_from, announced_until, year }: FairData, locale: Locale): string {
  const first = from ?? announced_from
  if (!first) return year ? String(year) : ""
  const days = new Intl.DateTimeFormat(tags[locale], {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  })
  return days.formatRange(new Date(first), new Date(until ?? announced_until ?? first))
}

/** A fair as its picture for shared links says it. */
export function fairWords(data: Data, fair: FairData): Record<Locale, FairWords> {
  const place = data.territories.find((one) => one.id === (fair.province ?? fair.region))
  const said = (locale: Locale): FairWords => ({
    series: fair.series[locale],
    city: place?.name[locale] ?? fair.name[locale],
    dates: datesOf(fair, locale),
    slogan: fair.slogan?.[locale] ?? "",
  })
  return { ar: said("ar"), fr: said("fr"), en: said("en") }
}
