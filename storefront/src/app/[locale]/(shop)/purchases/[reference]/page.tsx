import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { keepPurchase } from "@/features/purchase/action"
import { PrintButton } from "@/features/purchase/components/print-button"
import { PurchaseNotice } from "@/features/purchase/components/purchase-notice"
import { PurchaseView } from "@/features/purchase/components/purchase-view"
import { readTracked, type TrackQuery } from "@/features/purchase/server"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Button, LinkButton } from "@/ui/button"
import { Container } from "@/ui/section"

interface Props {
  params: Promise<{ reference: string }>
  searchParams: Promise<TrackQuery>
}

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "purchase" })
  return { ...ownPageMetadata({ locale, path: "/purchases", title: t("title") }), referrer: "no-referrer" }
}

function Actions({
  locale,
  reference,
  token,
  keep,
}: {
  locale: Locale
  reference: string
  token: string
  keep: boolean
}) {
  const t = useTranslations("purchase")
  return (
    <>
      <PrintButton>{t("print")}</PrintButton>
      {keep && (
        <form action={keepPurchase}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="reference" value={reference} />
          <input type="hidden" name="token" value={token} />
          <Button type="submit" variant="secondary">
            {t("keepInAccount")}
          </Button>
        </form>
      )}
      <LinkButton href={localePath(locale, "/")} variant="quiet">
        {t("backToFair")}
      </LinkButton>
    </>
  )
}

/** A purchase for whoever has its signed link; without it the way to ask for it. */
export default async function PurchasePage({ params, searchParams }: Props) {
  const locale = await pageLocale()
  const { reference } = await params
  const { found, query, signedIn } = await readTracked(locale, reference, await searchParams)
  const { purchase, track_token } = found
  const keep = signedIn && !purchase.claimed
  return (
    <Container narrow>
      <PurchaseView
        locale={locale}
        purchase={purchase}
        token={track_token}
        placed={query.placed === "1"}
        notice={<PurchaseNotice told={query.told} />}
        actions={<Actions locale={locale} reference={purchase.reference} token={track_token} keep={keep} />}
      />
    </Container>
  )
}
