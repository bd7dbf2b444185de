import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { DeskDoor } from "@/features/desk-shell/desk-door"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { readMember } from "@/features/desk-shell/member"
import { nextRoom } from "@/features/desk-shell/next-room"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ShopWords } from "../../(shop)/shop-words"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("signInTitle") }
}

function Door({ locale, next }: { locale: Locale; next: string }) {
  const t = useTranslations("desk")
  return (
    <>
      <DeskHead title={t("signInTitle")}>{t("signInText")}</DeskHead>
      <ShopWords locale={locale} namespaces={["account", "form"]}>
        <DeskDoor locale={locale} next={next} />
      </ShopWords>
    </>
  )
}

export default async function DeskSignInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  const next = nextRoom(typeof query.next === "string" ? query.next : undefined)
  if (await readMember(locale)) redirect(localePath(locale, next))
  return <Door locale={locale} next={next} />
}
