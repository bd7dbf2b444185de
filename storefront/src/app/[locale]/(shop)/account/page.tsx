import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { AccountDoors } from "@/features/account/components/account-doors"
import { AccountFrame } from "@/features/account/components/account-frame"
import { AccountHome } from "@/features/account/components/account-home"
import { AccountNotice } from "@/features/account/components/account-notice"
import { GuestDevice } from "@/features/account/components/guest-device"
import { readProfile } from "@/features/account/profile"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { visitor } from "@/lib/session"
import { Container } from "@/ui/section"
import { PageHead } from "../page-head"
import { ShopWords } from "../shop-words"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "nav" })
  return ownPageMetadata({ locale, path: "/account", title: t("account") })
}

function Heading() {
  const t = useTranslations("nav")
  return <PageHead title={t("account")} />
}

interface Props {
  searchParams: Promise<{ next?: string | string[]; told?: string | string[] }>
}

export default async function AccountPage({ searchParams }: Props) {
  const [locale, { next, told }, by] = await Promise.all([pageLocale(), searchParams, visitor()])
  const [profile, t] = await Promise.all([readProfile(by), getTranslations({ locale, namespace: "nav" })])
  if (profile) {
    return (
      <AccountFrame locale={locale} part="home" title={t("account")}>
        <ShopWords locale={locale} namespaces={["account", "errors", "form"]}>
          <AccountHome locale={locale} profile={profile} />
        </ShopWords>
      </AccountFrame>
    )
  }
  return (
    <Container>
      <Heading />
      <GuestDevice />
      <AccountNotice told={told} />
      <ShopWords locale={locale} namespaces={["account", "errors", "form"]}>
        <AccountDoors locale={locale} next={typeof next === "string" ? next : ""} />
      </ShopWords>
    </Container>
  )
}
