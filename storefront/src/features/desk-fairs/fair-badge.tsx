import { useTranslations } from "next-intl"
import { QrCode } from "@/features/desk-orders/qr-code"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { fairDates } from "@/features/fair/dates"
import type { Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Selvedge } from "@/ui/selvedge"
import type { DeskFair } from "./server"
import styles from "./fair-badge.module.css"

interface Props {
  locale: Locale
  fair: DeskFair
  cooperative: DeskMember["cooperative"]
  /** The cooperative's page, where the code leads. */
  shop: string
}

/** What hangs at the stand: who it is, where one stands, and a code that opens the shop on a visitor's phone. */
export function FairBadge({ locale, fair, cooperative, shop }: Props) {
  const t = useTranslations("deskFairs")
  return (
    <article className={styles.badge} data-region={cooperative.region_id} aria-label={t("badge")}>
      <Selvedge as="band" />
      <p className={styles.fair}>
        <Written locale={locale}>{fair.name}</Written>
      </p>
      <h2 className={styles.name}>
        <Written locale={locale}>{cooperative.name}</Written>
      </h2>
      {fair.own?.stand && (
        <p className={styles.stand}>
          {t("stand")} <strong>{fair.own.stand}</strong>
        </p>
      )}
      <div className={styles.code}>
        <QrCode text={shop} label={t("codeLeads", { name: cooperative.name })} />
      </div>
      <p className={styles.scan}>{t("scan")}</p>
      <p className={styles.small}>
        {[fairDates({ ...fair, year: null }, locale), fair.venue].filter(Boolean).join(" · ")}
      </p>
      <p className={styles.small}>
        <Typed locale={locale}>{shop.replace(/^https?:\/\//, "")}</Typed>
      </p>
    </article>
  )
}
