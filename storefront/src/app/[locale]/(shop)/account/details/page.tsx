import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { AccountFrame } from "@/features/account/components/account-frame"
import { OwnDetails } from "@/features/account/components/own-details"
import { requireProfile } from "@/features/account/profile"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { ShopWords } from "../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  return ownPageMetadata({ locale, path: "/account", title: t("details") })
}

export default async function DetailsPage() {
  const locale = await pageLocale()
  const [{ profile }, t] = await Promise.all([
    requireProfile(locale, "/account/details"),
    getTranslations({ locale, namespace: "account" }),
  ])
  return (
    <AccountFrame locale={locale} part="details" title={t("details")}>
      <ShopWords locale={locale} namespaces={["account", "errors", "form"]}>
        <OwnDetails profile={profile} />
      </ShopWords>
    </AccountFrame>
  )
}
