import { useLocale, useTranslations } from "next-intl"
import { dayInWords, daysInWords } from "@/features/fair/dates"
import type { Api } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

/** Says that a cooperative is or will be closed, until when, and why. */
export function ClosedNotice({ closed }: { closed: Api["ClosedWindow"] | null }) {
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
      {closed.reason && <p>{closed.reason}</p>}
    </Notice>
  )
}
