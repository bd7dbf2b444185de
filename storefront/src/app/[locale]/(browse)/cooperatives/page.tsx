import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CooperativeList } from "@/features/cooperative/cooperative-list"
import { readCooperatives } from "@/features/cooperative/server"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "cooperative" })
  return pageMetadata({ locale, path: "/cooperatives", title: t("title"), description: t("lead") })
}

export default async function CooperativesPage() {
  return <CooperativeList {...await readCooperatives(await pageLocale(), 1)} />
}
