import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { AccountFrame } from "@/features/account/components/account-frame"
import { AccountNotice } from "@/features/account/components/account-notice"
import { AddressBook } from "@/features/account/components/address-book"
import { requireProfile } from "@/features/account/profile"
import { readProvinceChoices } from "@/features/delivery/server"
import { pageLocale } from "@/i18n/page-locale"
import { answered, backend } from "@/lib/api/client"
import { ownPageMetadata } from "@/lib/page-metadata"
import { ShopWords } from "../../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "account" })
  return ownPageMetadata({ locale, path: "/account", title: t("addresses") })
}

export default async function AddressesPage({ searchParams }: { searchParams: Promise<{ told?: string | string[] }> }) {
  const [locale, { told }] = await Promise.all([pageLocale(), searchParams])
  const { by } = await requireProfile(locale, "/account/addresses")
  const [provinces, { addresses }, t] = await Promise.all([
    readProvinceChoices(locale),
    answered(backend(by).GET("/store/buyers/me/addresses")),
    getTranslations({ locale, namespace: "account" }),
  ])
  return (
    <AccountFrame locale={locale} part="addresses" title={t("addresses")}>
      <AccountNotice told={told} />
      <ShopWords locale={locale} namespaces={["account", "checkout", "form"]}>
        <AddressBook locale={locale} addresses={addresses} provinces={provinces} />
      </ShopWords>
    </AccountFrame>
  )
}
