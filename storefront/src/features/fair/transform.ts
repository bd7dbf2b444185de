import type { useTranslations } from "next-intl"
import { regionOf } from "@/features/territory/region-of"
import type { Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { fairDates } from "./dates"
import type { FairPosterView } from "./view"
import { widestFile } from "@/ui/picture-file"

type Words = ReturnType<typeof useTranslations<"fair">>

/** A fair as its poster shows it. A national fair belongs to no region. */
export function fairPosterView(fair: Api["FairCard"], locale: Locale, t: Words): FairPosterView {
  return {
    handle: fair.handle,
    regionId: fairRegion(fair),
    number: fair.number === null ? undefined : String(fair.number),
    kind: fair.series || t(`scope.${fair.scope}`),
    city: fair.territory?.name ?? fair.name,
    dates: fairDates(fair, locale) ?? t("undated"),
    slogan: fair.slogan || undefined,
    state: fair.demo && fair.state === "coming" ? t("demoComing") : t(`state.${fair.state}`),
    facts: [],
  }
}

/** The region whose colours a fair wears; a national one wears none. */
function fairRegion({ scope, territory }: Pick<Api["FairCard"], "scope" | "territory">): string | undefined {
  return scope === "national" || !territory ? undefined : regionOf(territory.id)
}

/** The widest file of a drawn poster. */
export function groundOf(poster: Api["FairCard"]["poster"]): string | undefined {
  return poster ? widestFile(poster) : undefined
}
