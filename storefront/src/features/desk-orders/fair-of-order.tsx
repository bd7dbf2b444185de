import { useTranslations } from "next-intl"
import { FairMeeting } from "@/features/delivery/components/fair-meeting"
import type { Locale } from "@/i18n/locales"
import { Notice } from "@/ui/notice"
import type { DeskOrder } from "./view"
import styles from "./order.module.css"

/** At which fair the buyer fetches it, and what to do where that does not hold any more. */
export function FairOfOrder({ locale, fair }: { locale: Locale; fair: NonNullable<DeskOrder["fair"]> }) {
  const t = useTranslations("deskOrders")
  return (
    <section className={styles.part}>
      <h2>{t("atFair")}</h2>
      <p>
        <FairMeeting locale={locale} fair={fair} />
      </p>
      {fair.stand && <p>{t("stand", { stand: fair.stand })}</p>}
      {fair.standing !== "coming" && fair.standing !== "open" && (
        <Notice tone="warning">
          <p>{t(`fairStanding.${fair.standing}`)}</p>
        </Notice>
      )}
    </section>
  )
}
