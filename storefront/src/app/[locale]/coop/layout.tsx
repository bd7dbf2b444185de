import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { DeskFrame } from "@/features/desk-shell/desk-frame"
import { readMember } from "@/features/desk-shell/member"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"

/* Made for whoever is signed in, and kept nowhere. */
export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "desk" })
  return {
    title: { default: t("name"), template: `%s · ${t("name")}` },
    robots: { index: false, follow: false },
    manifest: localePath(locale, "/coop/manifest.webmanifest"),
    applicationName: t("name"),
    appleWebApp: { title: t("name"), statusBarStyle: "default" },
  }
}

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale()
  return (
    <DeskFrame locale={locale} member={await readMember(locale)}>
      {children}
    </DeskFrame>
  )
}
