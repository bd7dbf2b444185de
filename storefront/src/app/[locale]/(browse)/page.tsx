import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { HomeView } from "@/features/home/home-view"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "site" })
  const page = pageMetadata({ locale, path: "/", title: t("title"), description: t("description") })
  return { ...page, title: { absolute: t("title") } }
}

export default function HomePage() {
  return <HomeView entrance={[]} season={[]} regions={[]} cooperatives={[]} fairs={[]} newest={[]} />
}
