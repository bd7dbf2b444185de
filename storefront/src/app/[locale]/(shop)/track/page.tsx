import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { trackPurchase } from "@/features/tracking/action"
import { ReferenceForm } from "@/features/tracking/components/reference-form"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"
import { Link } from "@/ui/link"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "tracking" })
  return pageMetadata({ locale, path: "/track", title: t("title"), description: t("lead") })
}

function Track({ locale, reference }: { locale: Locale; reference: string }) {
  const [t, form] = [useTranslations("tracking"), useTranslations("form")]
  return (
    <Container narrow>
      <PageHead title={t("title")}>
        <p>{t("lead")}</p>
      </PageHead>
      <ReferenceForm
        action={trackPurchase.bind(null, locale)}
        reference={reference}
        words={{
          reference: t("reference"),
          referenceHint: t("referenceHint"),
          phone: t("phone"),
          phoneHint: t("phoneHint"),
          cut: form("cut"),
          submit: t("submit"),
        }}
      />
      <p>{t.rich("help", { link: (words) => <Link href={localePath(locale, "/contact")}>{words}</Link> })}</p>
    </Container>
  )
}

export default async function TrackPage({
  searchParams,
}: {
  searchParams: Promise<{ reference?: string | string[] }>
}) {
  const { reference } = await searchParams
  return <Track locale={await pageLocale()} reference={typeof reference === "string" ? reference.slice(0, 20) : ""} />
}
