import { localePath, type Locale } from "@/i18n/locales"
import { env } from "@/lib/env"
import { organization } from "@/features/cooperative/structured-data"
import type { ListingDetail } from "./server"
import { widestFile } from "@/ui/picture-file"

/** A listing with its offers and its seller as search engines read it (schema.org). */
export function product({ listing, cooperative }: ListingDetail, locale: Locale) {
  const url = env.storefrontUrl + localePath(locale, `/listings/${listing.handle}`)
  const seller = organization(cooperative, locale)
  return {
    "@type": "Product",
    name: listing.title,
    description: listing.description || listing.subtitle,
    url,
    sku: listing.variants[0]?.sku,
    image: listing.images.map(widestFile),
    material: listing.materials || undefined,
    countryOfOrigin: "MA",
    brand: { "@type": "Brand", name: cooperative.name },
    offers: listing.variants.map(({ sku, title, price, available }) => ({
      "@type": "Offer",
      sku,
      name: title,
      url,
      price: price.toFixed(2),
      priceCurrency: "MAD",
      availability: `https://schema.org/${listing.sellable && available > 0 ? "InStock" : "OutOfStock"}`,
      seller,
    })),
  }
}
