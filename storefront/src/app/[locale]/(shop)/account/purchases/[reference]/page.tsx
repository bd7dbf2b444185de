import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { notFound, redirect } from "next/navigation"
import { PrintButton } from "@/features/purchase/components/print-button"
import { PurchaseNotice } from "@/features/purchase/components/purchase-notice"
import { PurchaseView } from "@/features/purchase/components/purchase-view"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { ownPageMetadata } from "@/lib/page-metadata"
import { visitor } from "@/lib/session"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { Container } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "purchase" })
  return { ...ownPageMetadata({ locale, path: "/account", title: t("title") }), referrer: "no-referrer" }
}

interface ViewProps {
  locale: Locale
  answer: Answer<"/store/buyers/me/purchases/{reference}">
  told: string | undefined
}

function OwnPurchase({ locale, answer: { purchase, track_token }, told }: ViewProps) {
  const t = useTranslations()
  return (
    <Container narrow>
      <Breadcrumbs
        label={t("nav.breadcrumbs")}
        items={[
          { label: t("nav.account"), href: localePath(locale, "/account") },
          { label: t("account.purchases"), href: localePath(locale, "/account/purchases") },
          { label: purchase.reference },
        ]}
      />
      <PurchaseView
        locale={locale}
        purchase={purchase}
        token={track_token}
        notice={<PurchaseNotice told={told} />}
        actions={<PrintButton>{t("purchase.print")}</PrintButton>}
      />
    </Container>
  )
}

interface Props {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ told?: string | string[] }>
}

export default async function OwnPurchasePage({ params, searchParams }: Props) {
  const [locale, { reference }, { told }, by] = await Promise.all([pageLocale(), params, searchParams, visitor()])
  const door = localePath(locale, `/account?next=/account/purchases/${encodeURIComponent(reference)}`)
  if (!by.token) redirect(door)
  const answer = await answered(
    backend(by).GET("/store/buyers/me/purchases/{reference}", {
      params: { path: { reference: reference.slice(0, 20) }, query: { locale } },
    })
  ).catch((error: unknown) => (error instanceof ApiRefusal ? error.status : Promise.reject(error)))
  if (answer === 401) redirect(door)
  if (typeof answer === "number") notFound()
  return <OwnPurchase locale={locale} answer={answer} told={typeof told === "string" ? told : undefined} />
}
