import type { Metadata } from "next"
import { useTranslations } from "next-intl"
import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { AccessForm } from "@/features/account/components/access-form"
import { signInDesk } from "@/features/desk-shell/action"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { readMember } from "@/features/desk-shell/member"
import { nextRoom } from "@/features/desk-shell/next-room"
import { localePath, type Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "desk" })
  return { title: t("signInTitle") }
}

function Door({ locale, next }: { locale: Locale; next: string }) {
  const t = useTranslations()
  const words = {
    name: t("account.name"),
    email: t("account.email"),
    password: t("account.password"),
    submit: t("account.signIn"),
  }
  return (
    <>
      <DeskHead title={t("desk.signInTitle")}>{t("desk.signInText")}</DeskHead>
      <AccessForm id="sign-in" action={signInDesk.bind(null, locale, next)} words={words} />
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
