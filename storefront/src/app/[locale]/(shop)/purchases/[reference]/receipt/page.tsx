import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { PrintButton } from "@/features/purchase/components/print-button"
import { Receipt } from "@/features/purchase/components/receipt"
import { readTracked, type TrackQuery } from "@/features/purchase/server"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { LinkButton } from "@/ui/button"
import { Container } from "@/ui/section"
import styles from "@/features/purchase/components/purchase.module.css"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

interface Props {
  params: Promise<{ reference: string }>
  searchParams: Promise<TrackQuery>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reference } = await params
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "receipt" })
  return {
    ...ownPageMetadata({ locale, path: "/purchases", title: `${t("title")} ${reference.slice(0, 9)}` }),
    referrer: "no-referrer",
  }
}

function Tools({ locale, back }: { locale: Locale; back: string }) {
  const t = useTranslations()
  return (
    <div className={styles.actions} data-print="hide">
      <PrintButton>{t("purchase.print")}</PrintButton>
      <LinkButton href={localePath(locale, back)} variant="quiet">
        {t("returns.back")}
      </LinkButton>
    </div>
  )
}

/** The receipt of a purchase, made to be printed. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const locale = await pageLocale()
  const { reference } = await params
  const { found, token } = await readTracked(locale, reference, await searchParams)
  const back = `/purchases/${found.purchase.reference}?token=${encodeURIComponent(token)}`
  return (
    <Container narrow>
      <Receipt locale={locale} purchase={found.purchase} />
      <Tools locale={locale} back={back} />
    </Container>
  )
}
