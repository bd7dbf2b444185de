import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { ListingFilters } from "@/features/desk-goods/components/listing-filters"
import { ListingList } from "@/features/desk-goods/components/listing-list"
import styles from "@/features/desk-goods/components/listing-list.module.css"
import { listPath, parseList, type ListQuery } from "@/features/desk-goods/list-address"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Pagination } from "@/ui/pagination"

export const dynamic = "force-dynamic"

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("nav.listings") }
}

function Listings({ query, answer, locale }: { query: ListQuery; answer: Answer<"/coop/listings">; locale: Locale }) {
  const t = useTranslations("deskGoods")
  const desk = useTranslations("desk")
  const words = useTranslations("form")
  // The counts are of what was searched for: finding nothing is not having nothing.
  const hasListings = Boolean(query.q) || Object.values(answer.counts).some((count) => count > 0)
  return (
    <>
      <DeskHead title={desk("nav.listings")} />
      <div className={styles.filters}>
        <div className={styles.new}>
          <LinkButton href={localePath(locale, "/coop/listings/new")}>{t("new")}</LinkButton>
          <LinkButton variant="secondary" href={localePath(locale, "/coop/listings/table")}>
            {t("table.title")}
          </LinkButton>
        </div>
        {hasListings && <ListingFilters query={query} counts={answer.counts} locale={locale} />}
      </div>
      {answer.listings.length > 0 ? (
        <ListingList lines={answer.listings} locale={locale} />
      ) : (
        <EmptyState icon="loom" title={hasListings ? t("noneFound") : t("noneYet")}>
          {!hasListings && <p>{t("noneYetText")}</p>}
        </EmptyState>
      )}
      <Pagination
        label={words("pages")}
        previousLabel={words("previous")}
        nextLabel={words("next")}
        current={answer.page}
        total={Math.ceil(answer.count / answer.page_size)}
        hrefOf={(page) => localePath(locale, listPath({ ...query, page }))}
      />
    </>
  )
}

export default async function ListingsPage({ searchParams }: Props) {
  const locale = await pageLocale()
  await requireMember(locale, "/coop/listings", parts.goods)
  const query = parseList(await searchParams)
  const api = await memberClient()
  const answer = await answered(api.GET("/coop/listings", { params: { query: { ...query, locale } } }))
  const last = Math.max(1, Math.ceil(answer.count / answer.page_size))
  if (query.page > last) redirect(localePath(locale, listPath({ ...query, page: last })))
  return <Listings query={query} answer={answer} locale={locale} />
}
