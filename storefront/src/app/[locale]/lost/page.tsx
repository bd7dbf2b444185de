import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { locales } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { ownPageMetadata } from "@/lib/page-metadata"
import NotFoundPage from "../not-found"

/** Made with the build: page-cache/lost-page.js answers every address of nothing with it. It needs no API. */
export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "notFound" })
  return ownPageMetadata({ locale, path: "/lost", title: t("title") })
}

export default NotFoundPage
