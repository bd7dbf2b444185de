import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { AccountNotice } from "@/features/account/components/account-notice"
import { ConfirmMailForm } from "@/features/account/components/password-forms"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { LinkButton } from "@/ui/button"
import { Container } from "@/ui/section"
import { PageHead } from "../../page-head"
import { ShopWords } from "../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  // The address holds the link's token: it goes to nobody.
  return { ...ownPageMetadata({ locale, path: "/account", title: t("mailTitle") }), referrer: "no-referrer" }
}

interface Query {
  token?: string | string[]
  told?: string | string[]
}

function Confirm({ locale, token, told }: Query & { locale: Locale }) {
  const t = useTranslations("account")
  const confirms = typeof token === "string" && token !== ""
  return (
    <Container narrow>
      <PageHead title={t("mailTitle")}>
        {confirms ? <p>{t("mailText")}</p> : !told && <p>{t("mailMissing")}</p>}
        <AccountNotice told={told} />
      </PageHead>
      {confirms ? (
        <ShopWords locale={locale} namespaces={["account", "form"]}>
          <ConfirmMailForm token={token} />
        </ShopWords>
      ) : (
        <LinkButton href={localePath(locale, "/account")}>{t("toAccount")}</LinkButton>
      )}
    </Container>
  )
}

export default async function MailPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  return <Confirm locale={locale} {...query} />
}
