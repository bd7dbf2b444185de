import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { readDeskOrder } from "@/features/desk-orders/server"
import { Slips } from "@/features/desk-orders/slip"
import type { DeskOrder } from "@/features/desk-orders/view"
import { DeskHead } from "@/features/desk-shell/desk-head"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { PrintButton } from "@/features/purchase/components/print-button"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { env } from "@/lib/env"
import styles from "@/features/desk-orders/slip.module.css"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskSlip" })
  return { title: t("title") }
}

function Page({ locale, order, member }: { locale: Locale; order: DeskOrder; member: DeskMember }) {
  const t = useTranslations("deskSlip")
  const path = localePath(locale, `/coop/orders/${order.id}`)
  return (
    <>
      <div data-print="hide">
        <DeskHead title={t("title")} back={{ href: path, label: t("back") }}>
          {t("text")}
        </DeskHead>
        <div className={styles.tools}>
          <PrintButton>{t("print")}</PrintButton>
        </div>
      </div>
      <Slips locale={locale} order={order} cooperative={member.cooperative} address={`${env.storefrontUrl}${path}`} />
    </>
  )
}

/** What is printed for an order: a sheet for each of its boxes. */
export default async function SlipPage({ params }: { params: Promise<{ id: string }> }) {
  const [locale, { id }] = await Promise.all([pageLocale(), params])
  const member = await requireMember(locale, `/coop/orders/${id}/slip`, parts.orders)
  const order = await readDeskOrder(locale, id)
  if (!order) notFound()
  return <Page locale={locale} order={order} member={member} />
}
