import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { FairListPage } from "@/features/fair/fair-list-page"
import { readFairs } from "@/features/fair/server"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "fair" })
  return pageMetadata({ locale, path: "/fairs", title: t("title"), description: t("lead") })
}

export default async function FairsPage() {
  return <FairListPage answer={await readFairs(await pageLocale(), 1)} />
}
