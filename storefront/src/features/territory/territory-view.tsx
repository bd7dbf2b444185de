import { useLocale, useTranslations } from "next-intl"
import { CooperativeRow } from "@/features/cooperative/cooperative-card"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { FairWall } from "@/features/fair/fair-wall"
import type { FairPosterView } from "@/features/fair/view"
import { ListingCard } from "@/features/listing/listing-card"
import { ListingGrid } from "@/features/listing/listing-grid"
import type { FirstListings } from "@/features/listing/server"
import type { ListingCardView } from "@/features/listing/view"
import { localePath } from "@/i18n/locales"
import { Grid } from "@/ui/grid"
import { Section } from "@/ui/section"
import { EmptyTerritory } from "./empty-territory"
import { ProvincesSection } from "./provinces-section"
import type { TerritoryDetail } from "./server"
import { TerritoryHero } from "./territory-hero"

interface Props {
  detail: TerritoryDetail
  featured: ListingCardView[]
  /** Of a province: what the rest of its region sells. */
  nearby: ListingCardView[]
  cooperatives: CooperativeSpotlightView[]
  fairs: FairPosterView[]
  listings: FirstListings
}

/** A region or province: its land, what was chosen there, who works there, what they sell, its fairs. */
export function TerritoryView({ detail, featured, nearby, cooperatives, fairs, listings }: Props) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const { territory, region, provinces } = detail
  const { name } = territory
  const isRegion = territory.kind === "region"
  const filter = isRegion ? "region" : "province"
  // The lead card takes four places: 5 close the rows behind it.
  const chosen = featured.length >= 5 ? featured.slice(0, 5) : featured.slice(0, 1)
  return (
    <div data-region={region.id}>
      <TerritoryHero detail={detail} />
      {chosen.length >= 5 && (
        <Section title={words("featuredTitle", { name })}>
          <Grid lead>
            {chosen.map((listing, index) => (
              <ListingCard key={listing.handle} listing={listing} size={index === 0 ? "lead" : "m"} />
            ))}
          </Grid>
        </Section>
      )}
      {cooperatives.length > 0 && (
        <Section title={words("cooperativesTitle")} lead={words("cooperativesLead", { name })} tone="sunken">
          <CooperativeRow cooperatives={cooperatives} />
        </Section>
      )}
      {listings.count > 0 ? (
        <Section title={words("listingsTitle", { name })}>
          <ListingGrid
            listings={listings.listings}
            count={listings.count}
            tail={{
              href: localePath(locale, `/search?${filter}=${territory.id}`),
              label: words("allListings", { name }),
            }}
          />
        </Section>
      ) : (
        cooperatives.length === 0 && <EmptyTerritory detail={detail} />
      )}
      <ProvincesSection
        title={isRegion ? t("browse.provincesTitle", { name }) : t("browse.neighbours")}
        provinces={isRegion ? provinces : provinces.filter((one) => one.id !== territory.id && one.listings_count > 0)}
      />
      {nearby.length > 0 && (
        <Section title={t("browse.nearbyTitle", { region: region.name })} tone="sunken">
          <ListingGrid
            listings={nearby.slice(0, nearby.length >= 7 && listings.count === 0 ? 7 : 3)}
            tail={{
              href: localePath(locale, `/search?region=${region.id}`),
              label: t("browse.nearbyTail", { region: region.name }),
            }}
          />
        </Section>
      )}
      {fairs.length > 0 && (
        <Section title={words("fairsTitle")}>
          <FairWall fairs={fairs} />
        </Section>
      )}
    </div>
  )
}
