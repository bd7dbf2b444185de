import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { OrderPiles, OrderRows } from "@/features/desk-orders/order-list"
import { pileOf, type Pile } from "@/features/desk-orders/view"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"
import { Pagination } from "@/ui/pagination"

const pageSize = 12

type Asked = { pile?: Pile; reference: string }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskOrders" })
  return { title: t("title") }
}

function Orders({ locale, asked, answer }: { locale: Locale; asked: Asked; answer: Answer<"/coop/parcels"> }) {
  const t = useTranslations()
  const kept = new URLSearchParams({ ...(asked.pile && { pile: asked.pile }), reference: asked.reference })
  return (
    <>
      <DeskHead title={t("deskOrders.title")} />
      <OrderPiles locale={locale} counts={answer.counts} {...asked} />
      <OrderRows locale={locale} orders={answer.parcels} sought={Boolean(asked.reference)} />
      <Pagination
        label={t("form.pages")}
        previousLabel={t("form.previous")}
        nextLabel={t("form.next")}
        current={answer.page}
        total={Math.ceil(answer.count / answer.page_size)}
        hrefOf={(page) => localePath(locale, `/coop/orders?${kept.toString()}&page=${page}`)}
      />
    </>
  )
}

export default async function OrdersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  await requireMember(locale, "/coop/orders", parts.orders)
  const asked = {
    pile: pileOf(query.pile),
    reference: typeof query.reference === "string" ? query.reference.slice(0, 20) : "",
  }
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(query.page)) || 1))
  const client = await memberClient()
  const answer = await answered(
    client.GET("/coop/parcels", { params: { query: { locale, ...asked, page, page_size: pageSize } } })
  )
  return <Orders locale={locale} asked={asked} answer={answer} />
}
