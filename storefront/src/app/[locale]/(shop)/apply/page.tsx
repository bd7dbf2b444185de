import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { ApplicationView } from "@/features/application/components/application-view"
import { readApplication, readApplicationChoices } from "@/features/application/server"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"
import { ShopWords } from "../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "apply" })
  return { ...ownPageMetadata({ locale, path: "/apply", title: t("title") }), description: t("lead") }
}

function Heading() {
  const t = useTranslations()
  return (
    <PageHead title={t("apply.title")}>
      <p>{t("apply.lead")}</p>
      <noscript>
        <Notice>{t("apply.noScript")}</Notice>
      </noscript>
    </PageHead>
  )
}

export default async function ApplyPage() {
  const locale = await pageLocale()
  const [choices, application] = await Promise.all([readApplicationChoices(locale), readApplication()])
  return (
    <Container>
      <Heading />
      <ShopWords locale={locale} namespaces={["account", "apply", "errors", "faults", "form"]}>
        <ApplicationView choices={choices} signedIn={application !== undefined} initial={application ?? null} />
      </ShopWords>
    </Container>
  )
}
