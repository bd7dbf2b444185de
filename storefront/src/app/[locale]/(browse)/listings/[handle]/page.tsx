import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { AddToBasket } from "@/features/basket/components/add-to-basket"
import { cooperativeView } from "@/features/cooperative/transform"
import { DeliveryEstimate } from "@/features/delivery/components/delivery-estimate"
import { readProvinceChoices } from "@/features/delivery/server"
import { ListingView } from "@/features/listing/listing-view"
import { readListing } from "@/features/listing/server"
import { product } from "@/features/listing/structured-data"
import { pageLocale } from "@/i18n/page-locale"
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
  const detail = await readListing(locale, handle)
  if (!detail) return {}
  const { title, subtitle, description, image, region } = detail.listing
  return pageMetadata({
    locale,
    path: `/listings/${handle}`,
    title: `${title} · ${region.name}`,
    description: [subtitle, description].filter(Boolean).join(" · "),
    image,
  })
}

export default async function ListingPage({ params }: Props) {
  const locale = await pageLocale()
  const { handle } = await params
  const detail = await readListing(locale, handle)
  if (!detail) notFound()
  const { listing } = detail
  const [cooperative, nav, words, provinces] = await Promise.all([
    getTranslations({ locale, namespace: "cooperative" }),
    getTranslations({ locale, namespace: "nav" }),
    getTranslations({ locale, namespace: "listing" }),
    readProvinceChoices(locale),
  ])
  return (
    <>
      <JsonLd data={product(detail, locale)} />
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("categories"), path: "/categories" },
          ...listing.categories.slice(0, 1).map(({ name, handle }) => ({ name, path: `/categories/${handle}` })),
          { name: listing.title, path: `/listings/${handle}` },
        ])}
      />
      <ListingView
        detail={detail}
        maker={cooperativeView(detail.cooperative, cooperative)}
        purchase={<AddToBasket listing={listing} variants={listing.variants} options={listing.options} />}
        delivery={
          <section>
            <h2>{words("deliveryTitle")}</h2>
            <DeliveryEstimate handle={handle} provinces={provinces} />
          </section>
        }
      />
    </>
  )
}
