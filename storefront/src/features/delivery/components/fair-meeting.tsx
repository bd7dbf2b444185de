import type { Locale } from "@/i18n/locales"
import { Parted } from "@/i18n/parted"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { arrivalDays } from "../dates"

/** Where and when a parcel is fetched at a fair: its name, place and days. */
export function FairMeeting({ locale, fair }: { locale: Locale; fair: Api["PickupFair"] }) {
  return (
    <>
      <bdi>
        <Written locale={locale}>{fair.name}</Written>
      </bdi>
      <br />
      <bdi>
        <Parted locale={locale} parts={[fair.venue, fair.territory?.name ?? ""]} />
      </bdi>
      <br />
      {arrivalDays(locale, fair.starts_on, fair.ends_on)}
    </>
  )
}
