import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { DeskFairList } from "@/features/desk-fairs/fair-list"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { memberClient } from "@/features/desk-shell/session"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { Pagination } from "@/ui/pagination"

export const dynamic = "force-dynamic"

const path = "/coop/fairs"
const pageSize = 12

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskFairs" })
  return { title: t("title") }
}

function Fairs({ locale, answer }: { locale: Locale; answer: Answer<"/coop/fairs"> }) {
  const t = useTranslations()
  return (
    <>
      <DeskHead
        title={t("deskFairs.title")}
        back={{ href: localePath(locale, "/coop/shop"), label: t("desk.nav.shop") }}
      >
        {t("deskFairs.lead")}
      </DeskHead>
      <DeskFairList locale={locale} fairs={answer.fairs} />
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={answer.page}
        total={Math.ceil(answer.count / answer.page_size)}
        hrefOf={(page) => localePath(locale, `${path}?page=${page}`)}
      />
    </>
  )
}

export default async function DeskFairsPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  await requireMember(locale, path)
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(query.page)) || 1))
  const client = await memberClient()
  const answer = await answered(client.GET("/coop/fairs", { params: { query: { locale, page, page_size: pageSize } } }))
  return <Fairs locale={locale} answer={answer} />
}
