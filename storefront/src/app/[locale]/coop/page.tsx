import { useTranslations } from "next-intl"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember, type DeskMember } from "@/features/desk-shell/member"
import { memberClient } from "@/features/desk-shell/session"
import { TodayView } from "@/features/desk-today/today-view"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import { Typed } from "@/i18n/typed"
import type { Answer } from "@/lib/api/types"

function Today({ locale, member, today }: { locale: Locale; member: DeskMember; today: Answer<"/coop/today"> }) {
  const t = useTranslations("desk")
  return (
    <>
      <DeskHead title={t("nav.today")}>
        {t.rich("hello", { name: () => <Typed locale={locale}>{member.name}</Typed> })}
      </DeskHead>
      <TodayView locale={locale} today={today} role={member.role} />
    </>
  )
}

export default async function TodayPage() {
  const locale = await pageLocale()
  const member = await requireMember(locale, "/coop")
  const client = await memberClient()
  const today = await answered(client.GET("/coop/today", { params: { query: { locale } } }))
  return <Today locale={locale} member={member} today={today} />
}
