import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { CooperativeView } from "@/features/cooperative/cooperative-view"
import { readCooperative } from "@/features/cooperative/server"
import { organization } from "@/features/cooperative/structured-data"
import { fairPosterView } from "@/features/fair/transform"
import { readFirstListings } from "@/features/listing/server"
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
  const detail = await readCooperative(locale, handle)
  if (!detail) return {}
  const { name, summary, banner } = detail.cooperative
  return pageMetadata({ locale, path: `/cooperatives/${handle}`, title: name, description: summary, image: banner })
}

export default async function CooperativePage({ params }: Props) {
  const locale = await pageLocale()
  const { handle } = await params
  if (!isHandle(handle)) notFound()
  const [detail, listings, t, nav] = await Promise.all([
    readCooperative(locale, handle),
    readFirstListings(locale, { cooperative: [handle] }, tagOf.cooperative(handle)),
    getTranslations({ locale, namespace: "fair" }),
    getTranslations({ locale, namespace: "nav" }),
  ])
  if (!detail) notFound()
  const { cooperative, fairs } = detail
  return (
    <>
      <JsonLd data={organization(cooperative, locale)} />
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("cooperatives"), path: "/cooperatives" },
          { name: cooperative.name, path: `/cooperatives/${handle}` },
        ])}
      />
      <CooperativeView
        detail={detail}
        listings={listings}
        fairs={fairs.map((fair) => fairPosterView(fair, locale, t))}
      />
    </>
  )
}
