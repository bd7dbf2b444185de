import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { cooperativeView } from "@/features/cooperative/transform"
import { FairView } from "@/features/fair/fair-view"
import { readFair } from "@/features/fair/server"
import { standInOf } from "@/features/fair/stand-in"
import { fairEvent } from "@/features/fair/structured-data"
import { fairPosterView } from "@/features/fair/transform"
import { featuredView } from "@/features/featured/transform"
import { putFirst, readFirstListings } from "@/features/listing/server"
import { pageLocale } from "@/i18n/page-locale"
import { breadcrumbList } from "@/lib/breadcrumb-list"
import { tagOf } from "@/lib/cache-tags"
import { isHandle } from "@/lib/handle"
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
  const detail = await readFair(locale, handle)
  if (!detail) return {}
  const { name, summary, slogan, poster } = detail.fair
  return pageMetadata({
    locale,
    path: `/fairs/${handle}`,
    title: name,
    description: summary || slogan || name,
    image: poster,
  })
}

export default async function FairPage({ params }: Props) {
  const locale = await pageLocale()
  const { handle } = await params
  if (!isHandle(handle)) notFound()
  const detail = await readFair(locale, handle)
  if (!detail) notFound()
  const { fair, cooperatives } = detail
  const region = standInOf(fair)
  const filter = cooperatives.length > 0 ? { fair: [handle] } : region ? { region: [region] } : {}
  const [sold, t, cooperative, nav] = await Promise.all([
    readFirstListings(locale, filter, tagOf.fair(handle)),
    getTranslations({ locale, namespace: "fair" }),
    getTranslations({ locale, namespace: "cooperative" }),
    getTranslations({ locale, namespace: "nav" }),
  ])
  return (
    <>
      {fair.starts_on && !fair.demo && <JsonLd data={fairEvent(fair, fair.starts_on, locale)} />}
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("fairs"), path: "/fairs" },
          { name: fair.name, path: `/fairs/${handle}` },
        ])}
      />
      <FairView
        detail={detail}
        poster={fairPosterView(fair, locale, t)}
        cooperatives={cooperatives.map((card) => cooperativeView(card, cooperative))}
        featured={featuredView(detail.featured, locale, { cooperative, fair: t })}
        listings={putFirst(detail.featured.listings, sold)}
        editions={detail.editions.map((edition) => fairPosterView(edition, locale, t))}
      />
    </>
  )
}
