import { regionOf } from "@/features/territory/region-of"
import type { Locale } from "@/i18n/locales"
import { fairDates } from "./dates"
import type { FairPage } from "./server"

type Fair = FairPage["fairs"][number]
export type Scope = Fair["scope"]

export interface Edition {
  handle: string
  city: string
  series: string
  number: number | null
  year: string | null
  dates: string | null
  regionId?: string
  listings: number
  demo: boolean
}

const scopes: readonly Scope[] = ["national", "regional", "mobile_market"]

/** The closed editions by the series they belong to, in the order they came; a series without one is left out. */
export function archiveOf(fairs: Fair[], locale: Locale): { scope: Scope; editions: Edition[] }[] {
  const closed = fairs.filter(({ state }) => state === "closed")
  return scopes
    .map((scope) => ({
      scope,
      editions: closed.filter((fair) => fair.scope === scope).map((fair) => editionOf(fair, locale)),
    }))
    .filter(({ editions }) => editions.length > 0)
}

function editionOf(fair: Fair, locale: Locale): Edition {
  return {
    handle: fair.handle,
    city: fair.territory?.name ?? fair.name,
    series: fair.series,
    number: fair.number,
    year: fair.starts_on?.slice(0, 4) ?? (fair.year === null ? null : String(fair.year)),
    dates: fair.starts_on ? fairDates(fair, locale) : null,
    regionId: fair.scope === "national" || !fair.territory ? undefined : regionOf(fair.territory.id),
    listings: fair.listings_count,
    demo: fair.demo,
  }
}
