import { useLocale, useTranslations } from "next-intl"
import { ListingGrid } from "@/features/listing/listing-grid"
import type { FirstListings } from "@/features/listing/server"
import { localePath } from "@/i18n/locales"
import { Section } from "@/ui/section"
import { standInOf } from "./stand-in"
import type { FairDetail } from "./server"

interface Props {
  fair: FairDetail["fair"]
  listings: FirstListings
  /** Whether its exhibitors are known; where they are not, those of the place sell in their stead, and it says so. */
  named: boolean
}

/** What an edition goes on selling. */
export function FairListings({ fair, listings, named }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  if (named) {
    return (
      <Section title={t("fair.listingsTitle")} tone="sunken">
        <ListingGrid
          listings={listings.listings}
          count={listings.count}
          tail={{ href: localePath(locale, `/search?fair=${fair.handle}`), label: t("fair.allListings") }}
        />
      </Section>
    )
  }
  const region = standInOf(fair)
  return (
    <Section
      title={region ? t("browse.fairNowTitle", { name: t(`regions.${region}`) }) : t("browse.fairMarketNow")}
      lead={region ? t("browse.fairNowLead") : t("browse.fairMarketLead")}
      tone="sunken"
    >
      <ListingGrid
        listings={listings.listings.slice(0, 7)}
        tail={{
          href: localePath(locale, region ? `/search?region=${region}` : "/search"),
          label: region ? t("territory.allListings", { name: t(`regions.${region}`) }) : t("search.title"),
        }}
      />
    </Section>
  )
}
