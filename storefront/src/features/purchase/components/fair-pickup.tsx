import { useTranslations } from "next-intl"
import { FairMeeting } from "@/features/delivery/components/fair-meeting"
import { localePath, type Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { LinkButton } from "@/ui/button"
import { Notice } from "@/ui/notice"

/** Where the buyer fetches a parcel at a fair and what to bring; or that it will not be there any more. */
export function FairPickup({
  locale,
  reference,
  fair,
}: {
  locale: Locale
  reference: string
  fair: Api["PickupFair"]
}) {
  const t = useTranslations("purchase.fair")
  if (fair.standing !== "coming" && fair.standing !== "open")
    return (
      <Notice tone="warning" title={<Written locale={locale}>{fair.name}</Written>}>
        <p>{t(fair.standing)}</p>
      </Notice>
    )
  return (
    <Notice title={t("title")}>
      <p>
        <FairMeeting locale={locale} fair={fair} />
      </p>
      <p>
        {fair.stand
          ? t.rich("bringToStand", { reference: () => <bdi dir="ltr">{reference}</bdi>, stand: fair.stand })
          : t.rich("bring", { reference: () => <bdi dir="ltr">{reference}</bdi> })}
      </p>
      {fair.published && (
        <p data-print="hide">
          <LinkButton href={localePath(locale, `/fairs/${fair.handle}`)} variant="quiet">
            {t("open")}
          </LinkButton>
        </p>
      )}
    </Notice>
  )
}
