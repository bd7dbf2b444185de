import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { DeskHead } from "@/features/desk-shell/desk-head"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { periodOf, type Period } from "@/features/desk-statement/period"
import { Balance, PeriodForm, StatementLines } from "@/features/desk-statement/statement-view"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Written } from "@/i18n/written"
import { answered } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { Pagination } from "@/ui/pagination"

const pageSize = 24

interface Props {
  locale: Locale
  member: DeskMember
  period: Period
  answer: Answer<"/coop/statement">
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskStatement" })
  return { title: t("title") }
}

function Statement({ locale, member, period, answer }: Props) {
  const t = useTranslations()
  const kept = new URLSearchParams(period)
  return (
    <>
      <DeskHead title={t("deskStatement.title")}>
        <Written locale={locale}>{member.cooperative.name}</Written>
      </DeskHead>
      <Balance locale={locale} balance={answer.balance} paid_out={answer.paid_out} />
      <PeriodForm locale={locale} period={period} />
      <StatementLines locale={locale} lines={answer.lines} />
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={answer.page}
        total={Math.ceil(answer.count / answer.page_size)}
        hrefOf={(page) => localePath(locale, `/coop/statement?${kept.toString()}&page=${page}`)}
      />
    </>
  )
}

export default async function StatementPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  const member = await requireMember(locale, "/coop/statement", parts.money)
  const period = periodOf(query)
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(query.page)) || 1))
  const client = await memberClient()
  const answer = await answered(
    client.GET("/coop/statement", { params: { query: { ...period, page, page_size: pageSize } } })
  )
  return <Statement locale={locale} member={member} period={period} answer={answer} />
}
