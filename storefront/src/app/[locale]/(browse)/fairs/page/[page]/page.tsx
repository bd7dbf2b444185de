import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { FairListPage } from "@/features/fair/fair-list-page"
import { readFairs } from "@/features/fair/server"
import { pageLocale } from "@/i18n/page-locale"
import { laterPage } from "@/lib/later-page"
import { pageMetadata } from "@/lib/page-metadata"

interface Props {
  params: Promise<{ page: string }>
}

export function generateStaticParams(): { page: string }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const { page } = await params
  const t = await getTranslations({ locale, namespace: "fair" })
  return pageMetadata({ locale, path: `/fairs/page/${page}`, title: t("pageTitle", { page }), description: t("lead") })
}

export default async function LaterFairsPage({ params }: Props) {
  const page = laterPage((await params).page)
  if (page === null) notFound()
  const answer = await readFairs(await pageLocale(), page)
  if (answer.fairs.length === 0) notFound()
  return <FairListPage answer={answer} />
}
