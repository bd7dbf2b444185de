import { localePath, type Locale } from "@/i18n/locales"
import { env } from "@/lib/env"
import type { FairDetail } from "./server"
import { groundOf } from "./transform"

/** A fair whose days are known as search engines read it (schema.org). A demonstration is no event. */
export function fairEvent(fair: FairDetail["fair"], startsOn: string, locale: Locale) {
  return {
    "@type": "Event",
    name: fair.name,
    description: fair.summary,
    startDate: startsOn,
    endDate: fair.ends_on ?? startsOn,
    url: env.storefrontUrl + localePath(locale, `/fairs/${fair.handle}`),
    image: groundOf(fair.poster),
    location: {
      "@type": "Place",
      name: fair.venue || fair.territory?.name || fair.name,
      address: { "@type": "PostalAddress", addressCountry: "MA", addressLocality: fair.territory?.name },
    },
    organizer: fair.organizers ? { "@type": "Organization", name: fair.organizers } : undefined,
  }
}
