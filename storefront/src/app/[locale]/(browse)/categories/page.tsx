import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { CategoriesView } from "@/features/category/categories-view"
import { readCategories } from "@/features/category/server"
import { pageLocale } from "@/i18n/page-locale"
import { pageMetadata } from "@/lib/page-metadata"

export async function generateMetadata(): Promise<Metadata> {
  const locale = await pageLocale()
  const t = await getTranslations({ locale, namespace: "category" })
  return pageMetadata({ locale, path: "/categories", title: t("metaTitle"), description: t("title") })
}

export default async function CategoriesPage() {
  return <CategoriesView categories={await readCategories(await pageLocale())} />
}
