import { useTranslations } from "next-intl"
import { DeskHead } from "@/features/desk-shell/desk-head"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { requireMember } from "@/features/desk-shell/member"
import { closures, type Closure } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { TodayView } from "@/features/desk-today/today-view"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import { Typed } from "@/i18n/typed"
import type { Answer } from "@/lib/api/types"
import { Notice } from "@/ui/notice"

interface Props {
  locale: Locale
  member: DeskMember
  today: Answer<"/coop/today">
  /** Why the page that was asked for is not this one. */
  closed?: Closure
}

function Today({ locale, member, today, closed }: Props) {
  const t = useTranslations("desk")
  return (
    <>
      <DeskHead title={t("nav.today")}>
        {t.rich("hello", { name: () => <Typed locale={locale}>{member.name}</Typed> })}
      </DeskHead>
      {closed && (
        <Notice tone="warning" title={t(`closed.${closed}`)}>
          {closed === "role" && <p>{t("closed.ask", { role: t(`role.${member.role}`) })}</p>}
        </Notice>
      )}
      <TodayView locale={locale} today={today} member={member} />
    </>
  )
}

export default async function TodayPage({ searchParams }: { searchParams: Promise<{ closed?: string | string[] }> }) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  const closed = closures.find((one) => one === query.closed)
  const member = await requireMember(locale, "/coop")
  const client = await memberClient()
  const today = await answered(client.GET("/coop/today", { params: { query: { locale } } }))
  return <Today locale={locale} member={member} today={today} closed={closed} />
}
