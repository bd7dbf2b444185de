import { useLocale, useTranslations } from "next-intl"
import { AlertLink } from "@/features/alert/alert-link"
import { dayInWords, daysInWords } from "@/features/fair/dates"
import { Written } from "@/i18n/written"
import type { Api } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

interface Props {
  closed: Api["ClosedWindow"] | null
  cooperative: string
}

/** Says that a cooperative is or will be closed, until when, and why; while it is, one can ask to be told. */
export function ClosedNotice({ closed, cooperative }: Props) {
  const t = useTranslations("cooperative")
  const locale = useLocale()
  if (!closed) return null
  return (
    <Notice tone="warning" title={closed.now ? t("closedNowTitle") : t("closedSoonTitle")}>
      <p>
        {closed.now
          ? t("closedNow", { date: dayInWords(closed.until, locale) })
          : t("closedSoon", { dates: daysInWords(closed.from, closed.until, locale) })}
      </p>
      {closed.reason && (
        <p>
          <Written locale={locale}>{closed.reason}</Written>
        </p>
      )}
      {closed.now && <AlertLink of="cooperative" handle={cooperative} />}
    </Notice>
  )
}
