import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SeenPages } from "@/features/offline/seen-pages"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import { LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import { Container } from "@/ui/section"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "offline" })
  return ownPageMetadata({ locale, path: "/offline", title: t("title") })
}

/** What the service worker shows when there is no network. */
export default async function OfflinePage() {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "offline" })
  return (
    <Container narrow>
      <EmptyState
        icon="basket"
        headingLevel={1}
        title={t("title")}
        actions={<LinkButton href={localePath(locale, "/basket")}>{t("basket")}</LinkButton>}
      >
        <p>{t("text")}</p>
      </EmptyState>
      <SeenPages locale={locale} title={t("seen")} none={t("none")} />
    </Container>
  )
}
