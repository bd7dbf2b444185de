import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { getTranslations } from "next-intl/server"
import { AddToBasket } from "@/features/basket/components/add-to-basket"
import { cooperativeView } from "@/features/cooperative/transform"
import { DeliveryEstimate } from "@/features/delivery/components/delivery-estimate"
import { ChosenVariant } from "@/features/listing/chosen-variant"
import { firstVariant } from "@/features/listing/first-variant"
import { readProvinceChoices } from "@/features/delivery/server"
import { ListingView } from "@/features/listing/listing-view"
import { readListing } from "@/features/listing/server"
import { product } from "@/features/listing/structured-data"
import { closestCategory } from "@/features/listing/transform"
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
  const category = closestCategory(listing.categories)
  const [cooperative, nav, provinces] = await Promise.all([
    getTranslations({ locale, namespace: "cooperative" }),
    getTranslations({ locale, namespace: "nav" }),
    readProvinceChoices(locale),
  ])
  return (
    <>
      <JsonLd data={product(detail, locale)} />
      <JsonLd
        data={breadcrumbList(locale, [
          { name: nav("categories"), path: "/categories" },
          ...(category ? [{ name: category.name, path: `/categories/${category.handle}` }] : []),
          { name: listing.title, path: `/listings/${handle}` },
        ])}
      />
      <ChosenVariant first={firstVariant(listing.variants)?.id}>
        <ListingView
          detail={detail}
          maker={cooperativeView(detail.cooperative, cooperative)}
          purchase={<AddToBasket listing={listing} variants={listing.variants} options={listing.options} />}
          delivery={<DeliveryEstimate handle={handle} provinces={provinces} />}
        />
      </ChosenVariant>
    </>
  )
}
