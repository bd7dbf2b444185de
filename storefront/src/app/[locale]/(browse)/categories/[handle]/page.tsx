import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { CategoryView } from "@/features/category/category-view"
import { readCategory } from "@/features/category/server"
import { readFirstListings } from "@/features/listing/server"
import type { Locale } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"
import { breadcrumbList } from "@/lib/breadcrumb-list"
import { tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"
import { JsonLd } from "@/lib/json-ld"
import { pageMetadata } from "@/lib/page-metadata"

interface Props {
  params: Promise<{ handle: string }>
}

const readListings = (locale: Locale, handle: string) =>
  readFirstListings(locale, { category: [handle] }, tagOf.category(handle))

/** None at build: each page is made when first asked for and kept. */
export function generateStaticParams(): { handle: string }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const { handle } = await params
  const [detail, { listings }] = await Promise.all([readCategory(locale, handle), readListings(locale, handle)])
  if (!detail) return {}
  const { name, description } = detail.category
  return pageMetadata({ locale, path: `/categories/${handle}`, title: name, description, image: listings[0]?.image })
}

export default async function CategoryPage({ params }: Props) {
  const locale = await pageLocale()
  const { handle } = await params
  if (!isHandle(handle)) notFound()
  const [detail, listings, nav] = await Promise.all([
    readCategory(locale, handle),
    readListings(locale, handle),
    getTranslations({ locale, namespace: "nav" }),
  ])
  if (!detail) notFound()
  const { category, parent } = detail
  return (
    <>
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("categories"), path: "/categories" },
          ...(parent ? [{ name: parent.name, path: `/categories/${parent.handle}` }] : []),
          { name: category.name, path: `/categories/${handle}` },
        ])}
      />
      <CategoryView detail={detail} listings={listings} />
    </>
  )
}
