import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { RegionsView } from "@/features/territory/regions-view"
import { readRegions } from "@/features/territory/server"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "territory" })
  return pageMetadata({ locale, path: "/regions", title: t("title"), description: t("lead") })
}

export default async function RegionsPage() {
  return <RegionsView regions={await readRegions(await pageLocale())} />
}
