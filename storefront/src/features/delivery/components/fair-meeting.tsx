import { listed } from "@/i18n/listed"
import type { Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { arrivalDays } from "../dates"

/** Where and when a parcel is fetched at a fair: its name, place and days. */
export function FairMeeting({ locale, fair }: { locale: Locale; fair: Api["PickupFair"] }) {
  return (
    <>
      <bdi>{fair.name}</bdi>
      <br />
      <bdi>{listed(locale, [fair.venue, fair.territory?.name ?? ""])}</bdi>
      <br />
      {arrivalDays(locale, fair.starts_on, fair.ends_on)}
    </>
  )
}
