import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ProfileForm } from "@/features/desk-goods/components/profile-form"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { memberClient } from "@/features/desk-shell/session"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { answered } from "@/lib/api/client"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("shop.profile") }
}

export default async function ProfilePage() {
  const locale = await pageLocale()
  await requireMember(locale, "/coop/shop/profile", parts.goods)
  const api = await memberClient()
  const [{ profile }, desk, t] = await Promise.all([
    answered(api.GET("/coop/profile")),
    getTranslations({ locale, namespace: "desk" }),
    getTranslations({ locale, namespace: "deskGoods" }),
  ])
  return (
    <>
      <DeskHead title={desk("shop.profile")} back={{ href: localePath(locale, "/coop/shop"), label: desk("nav.shop") }}>
        {t("profile.lead")}
      </DeskHead>
      <ProfileForm profile={profile} />
    </>
  )
}
