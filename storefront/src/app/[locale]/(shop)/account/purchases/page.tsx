import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { PurchaseList } from "@/features/account/components/purchase-list"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { ownPageMetadata } from "@/lib/page-metadata"
import { visitor } from "@/lib/session"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Pagination } from "@/ui/pagination"
import { Container } from "@/ui/section"
import { PageHead } from "../../page-head"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

const pageSize = 10

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  return ownPageMetadata({ locale, path: "/account", title: t("purchases") })
}

function Purchases({ locale, answer }: { locale: Locale; answer: Answer<"/store/buyers/me/purchases"> }) {
  const t = useTranslations()
  return (
    <Container narrow>
      <Breadcrumbs
        label={t("nav.breadcrumbs")}
        items={[{ label: t("nav.account"), href: localePath(locale, "/account") }, { label: t("account.purchases") }]}
      />
      <PageHead title={t("account.purchases")} />
      {answer.purchases.length ? (
        <PurchaseList locale={locale} purchases={answer.purchases} />
      ) : (
        <EmptyState
          icon="parcel"
          title={t("account.noPurchases")}
          actions={<LinkButton href={localePath(locale, "/regions")}>{t("basket.emptyRegions")}</LinkButton>}
        >
          <p>{t("account.claimText")}</p>
        </EmptyState>
      )}
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={answer.page}
        total={Math.ceil(answer.count / answer.page_size)}
        hrefOf={(page) => localePath(locale, `/account/purchases?page=${page}`)}
      />
    </Container>
  )
}

export default async function PurchasesPage({ searchParams }: { searchParams: Promise<{ page?: string | string[] }> }) {
  const [locale, query, by] = await Promise.all([pageLocale(), searchParams, visitor()])
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(query.page)) || 1))
  const door = localePath(locale, "/account?next=/account/purchases")
  if (!by.token) redirect(door)
  const answer = await answered(
    backend(by).GET("/store/buyers/me/purchases", { params: { query: { locale, page, page_size: pageSize } } })
  ).catch((error: unknown) => {
    if (error instanceof ApiRefusal && error.status === 401) return null
    throw error
  })
  if (!answer) redirect(door)
  return <Purchases locale={locale} answer={answer} />
}
