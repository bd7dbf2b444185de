import { useTranslations } from "next-intl"
import { fairDates } from "@/features/fair/dates"
import { localePath, type Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { EmptyState } from "@/ui/notice"
import { callInWords } from "./call-in-words"
import type { DeskFair } from "./server"
import styles from "./desk-fairs.module.css"

const tones = {
  applied: "info",
  accepted: "success",
  waitlisted: "warning",
  refused: "danger",
  withdrawn: undefined,
} as const

/** How one's own application stands. */
export function StandingBadge({ status }: { status: keyof typeof tones }) {
  const t = useTranslations("deskFairs")
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}

/** Fairs that call, and those one applied to, each pressed anywhere. */
export function DeskFairList({ locale, fairs }: { locale: Locale; fairs: DeskFair[] }) {
  const t = useTranslations("deskFairs")
  if (!fairs.length)
    return (
      <EmptyState icon="fair" title={t("none")}>
        <p>{t("noneText")}</p>
      </EmptyState>
    )
  return (
    <ul role="list" className={styles.rows}>
      {fairs.map((fair) => (
        <li key={fair.id} className={styles.row}>
          <p className={styles.line}>
            <Link href={localePath(locale, `/coop/fairs/${fair.id}`)} className={styles.open}>
              <Written locale={locale}>{fair.name}</Written>
            </Link>
            {fair.own && <StandingBadge status={fair.own.status} />}
          </p>
          <p className={styles.small}>
            {[fairDates({ ...fair, year: null }, locale), fair.venue].filter(Boolean).join(" · ")}
          </p>
          {fair.own?.stand ? (
            <p className={styles.stand}>{t("standNumber", { stand: fair.own.stand })}</p>
          ) : (
            fair.state === "coming" && <p className={styles.call}>{callInWords(fair.call, locale, t)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}
