import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { signOutDesk } from "@/features/desk-shell/action"
import { DeskHead } from "@/features/desk-shell/desk-head"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { requireMember } from "@/features/desk-shell/member"
import { ShopRoom } from "@/features/desk-shell/shop-room"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { Typed } from "@/i18n/typed"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("nav.shop") }
}

function Shop({ locale, member }: { locale: Locale; member: DeskMember }) {
  const t = useTranslations("desk")
  return (
    <>
      <DeskHead title={t("nav.shop")}>
        <Typed locale={locale}>{member.name}</Typed> · {t(`role.${member.role}`)}
      </DeskHead>
      <ShopRoom
        member={member}
        shopHref={localePath(locale, `/cooperatives/${member.cooperative.handle}`)}
        locale={locale}
        signOut={signOutDesk.bind(null, locale)}
      />
    </>
  )
}

export default async function ShopPage() {
  const locale = await pageLocale()
  return <Shop locale={locale} member={await requireMember(locale, "/coop/shop")} />
}
