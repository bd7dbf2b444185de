import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { connection } from "next/server"
import { CheckoutView } from "@/features/checkout/components/checkout-view"
import { readProvinceChoices } from "@/features/delivery/server"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { sessionToken } from "@/lib/session"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"
import { ShopWords } from "../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "checkout" })
  return ownPageMetadata({ locale, path: "/checkout", title: t("title") })
}

function Heading({ locale, signedIn }: { locale: Locale; signedIn: boolean }) {
  const t = useTranslations()
  return (
    <PageHead title={t("checkout.title")}>
      {!signedIn && (
        <p>
          {t.rich("checkout.signIn", {
            link: (words) => <Link href={localePath(locale, "/account?next=/checkout")}>{words}</Link>,
          })}
        </p>
      )}
      <noscript>
        <Notice>{t("basket.noScript")}</Notice>
      </noscript>
    </PageHead>
  )
}

export default async function CheckoutPage() {
  await connection()
  const locale = await pageLocale()
  const [provinces, token] = await Promise.all([readProvinceChoices(locale), sessionToken()])
  return (
    <Container>
      <Heading locale={locale} signedIn={token !== undefined} />
      <ShopWords locale={locale} namespaces={["account", "basket", "checkout", "errors", "faults", "form", "regions"]}>
        <CheckoutView provinces={provinces} />
      </ShopWords>
    </Container>
  )
}
