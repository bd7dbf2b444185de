import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { cooperativeView } from "@/features/cooperative/transform"
import { fairPosterView } from "@/features/fair/transform"
import { featuredView } from "@/features/featured/transform"
import { readFirstListings } from "@/features/listing/server"
import { listingCardView } from "@/features/listing/transform"
import { readTerritory } from "@/features/territory/server"
import { TerritoryView } from "@/features/territory/territory-view"
import { pageLocale } from "@/i18n/page-locale"
import { tagOf } from "@/lib/cache-tags"
import { breadcrumbList } from "@/lib/breadcrumb-list"
import { JsonLd } from "@/lib/json-ld"
import { pageMetadata } from "@/lib/page-metadata"

interface Props {
  params: Promise<{ handle: string }>
}

/** None at build: each page is made when first asked for and kept. */
export function generateStaticParams(): { handle: string }[] {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale()
  const { handle } = await params
  const detail = await readTerritory(locale, handle)
  if (!detail) return {}
  const { territory } = detail
  const t = await getTranslations({ locale, namespace: "territory" })
  return pageMetadata({
    locale,
    path: `/regions/${handle}`,
    title: territory.name,
    description: territory.summary || t("description", { name: territory.name }),
    image: territory.kind === "region" ? territory.landscape : null,
  })
}

export default async function TerritoryPage({ params }: Props) {
  const locale = await pageLocale()
  const { handle } = await params
  const detail = await readTerritory(locale, handle)
  if (!detail) notFound()
  const { territory, region } = detail
  const filter = territory.kind === "region" ? { region: [territory.id] } : { province: [territory.id] }
  const [listings, cooperative, fair, nav] = await Promise.all([
    readFirstListings(locale, filter, tagOf.territory(handle)),
    getTranslations({ locale, namespace: "cooperative" }),
    getTranslations({ locale, namespace: "fair" }),
    getTranslations({ locale, namespace: "nav" }),
  ])
  return (
    <>
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("regions"), path: "/regions" },
          ...(territory.kind === "region" ? [] : [{ name: region.name, path: `/regions/${region.handle}` }]),
          { name: territory.name, path: `/regions/${handle}` },
        ])}
      />
      <TerritoryView
        detail={detail}
        leading={featuredView(detail.lead, locale, { cooperative, fair })}
        featured={featuredView(detail.featured, locale, { cooperative, fair })}
        nearby={detail.nearby.map(listingCardView)}
        cooperatives={detail.cooperatives.map((card) => cooperativeView(card, cooperative))}
        fairs={detail.fairs.map((card) => fairPosterView(card, locale, fair))}
        listings={listings}
      />
    </>
  )
}
