import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { MembersView } from "@/features/members/members-view"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import { Pagination } from "@/ui/pagination"
import { ShopWords } from "../../../(shop)/shop-words"

const path = "/coop/shop/members"
const pageSize = 48

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.members") }
}

function Head({ locale, children }: { locale: Locale; children: ReactNode }) {
  const t = useTranslations()
  return (
    <>
      <DeskHead
        title={t("desk.shop.members")}
        back={{ href: localePath(locale, "/coop/shop"), label: t("desk.nav.shop") }}
      >
        {t("deskMembers.lead")}
      </DeskHead>
      {children}
    </>
  )
}

export default async function MembersPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  const { cooperative } = await requireMember(locale, path, parts.managing)
  const page = Math.min(Math.max(Math.trunc(Number(query.page)) || 1, 1), 10_000)
  const api = await memberClient()
  const [{ members, count }, { invitations, count: waiting }] = await Promise.all([
    answered(api.GET("/coop/members", { params: { query: { page, page_size: pageSize } } })),
    answered(api.GET("/coop/invitations", { params: { query: { page, page_size: pageSize } } })),
  ])
  const pages = Math.ceil(Math.max(count, waiting) / pageSize)
  return (
    <Head locale={locale}>
      <ShopWords locale={locale} namespaces={["desk", "deskMembers", "form"]}>
        <MembersView members={members} invitations={invitations} open={cooperative.status === "verified"} />
      </ShopWords>
      <Pages locale={locale} page={page} pages={pages} />
    </Head>
  )
}

function Pages({ locale, page, pages }: { locale: Locale; page: number; pages: number }) {
  const t = useTranslations("form")
  return (
    <Pagination
      label={t("pages")}
      previousLabel={t("previous")}
      nextLabel={t("next")}
      current={page}
      total={pages}
      hrefOf={(number) => localePath(locale, `${path}?page=${number}`)}
    />
  )
}
