import { localePath, type Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { env } from "@/lib/env"
import { widestFile } from "@/ui/picture-file"

/** A cooperative as search engines read it (schema.org). */
export function organization(card: Api["CooperativeCard"], locale: Locale) {
  return {
    "@type": "Organization",
    name: card.name,
    description: card.summary,
    url: env.storefrontUrl + localePath(locale, `/cooperatives/${card.handle}`),
    logo: card.mark ? widestFile(card.mark) : undefined,
    address: {
      "@type": "PostalAddress",
      addressCountry: "MA",
      addressRegion: card.region.name,
      addressLocality: card.locality || card.province.name,
    },
  }
}
