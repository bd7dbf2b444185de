import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { ForgottenForm, NewPasswordForm } from "@/features/account/components/password-forms"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { Container } from "@/ui/section"
import { PageHead } from "../../page-head"
import { ShopWords } from "../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  // The address holds the link's token: it goes to nobody.
  return { ...ownPageMetadata({ locale, path: "/account", title: t("resetTitle") }), referrer: "no-referrer" }
}

function Reset({ locale, token }: { locale: Locale; token: string | null }) {
  const t = useTranslations("account")
  return (
    <Container narrow>
      <PageHead title={t("resetTitle")}>
        <p>{token ? t("resetNew") : t("resetText")}</p>
      </PageHead>
      <ShopWords locale={locale} namespaces={["account", "form"]}>
        {token ? <NewPasswordForm token={token} /> : <ForgottenForm />}
      </ShopWords>
    </Container>
  )
}

export default async function PasswordPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const [locale, { token }] = await Promise.all([pageLocale(), searchParams])
  return <Reset locale={locale} token={typeof token === "string" && token ? token : null} />
}
