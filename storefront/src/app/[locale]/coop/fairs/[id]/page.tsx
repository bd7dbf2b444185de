import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { DeskFairView } from "@/features/desk-fairs/desk-fair-view"
import { readDeskFair } from "@/features/desk-fairs/server"
import { requireMember } from "@/features/desk-shell/member"
import { pageLocale } from "@/i18n/page-locale"
import { ShopWords } from "../../../(shop)/shop-words"

export const dynamic = "force-dynamic"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskFairs" })
  return { title: t("title") }
}

export default async function DeskFairPage({ params }: { params: Promise<{ id: string }> }) {
  const [locale, { id }] = await Promise.all([pageLocale(), params])
  const { role, cooperative } = await requireMember(locale, `/coop/fairs/${id}`)
  const fair = await readDeskFair(locale, id)
  if (!fair) notFound()
  const acts = (role === "manager" || role === "catalogue") && cooperative.status === "verified"
  return (
    <ShopWords locale={locale} namespaces={["deskFairs", "form"]}>
      <DeskFairView locale={locale} fair={fair} acts={acts} />
    </ShopWords>
  )
}
