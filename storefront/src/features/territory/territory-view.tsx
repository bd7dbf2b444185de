import { useLocale, useTranslations } from "next-intl"
import { CooperativeRow } from "@/features/cooperative/cooperative-card"
import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import { FairWall } from "@/features/fair/fair-wall"
import type { FairPosterView } from "@/features/fair/view"
import { FeaturedSections } from "@/features/featured/featured-sections"
import { notChosen } from "@/features/featured/transform"
import type { FeaturedView } from "@/features/featured/view"
import { ListingGrid } from "@/features/listing/listing-grid"
import type { FirstListings } from "@/features/listing/server"
import type { ListingCardView } from "@/features/listing/view"
import { localePath } from "@/i18n/locales"
import { Section } from "@/ui/section"
import { EmptyTerritory } from "./empty-territory"
import { ProvincesSection } from "./provinces-section"
import type { TerritoryDetail } from "./server"
import { TerritoryHero } from "./territory-hero"
import { leadOf, TerritoryLead } from "./territory-lead"

interface Props {
  detail: TerritoryDetail
  /** What organizers put at the head of a region's page. */
  leading: FeaturedView
  featured: FeaturedView
  /** Of a province: what the rest of its region sells. */
  nearby: ListingCardView[]
  cooperatives: CooperativeSpotlightView[]
  fairs: FairPosterView[]
  listings: FirstListings
}

/** A region or province: its land, what was chosen there, who works there, what they sell, its fairs. */
export function TerritoryView({ detail, leading, featured, nearby, cooperatives, fairs, listings }: Props) {
  const t = useTranslations()
  const words = useTranslations("territory")
  const locale = useLocale()
  const { territory, region, provinces } = detail
  const { name } = territory
  const lead = leadOf(leading)
  const isRegion = territory.kind === "region"
  const filter = isRegion ? "region" : "province"
  const people = notChosen(cooperatives, featured.cooperatives)
  const otherFairs = notChosen(fairs, featured.fairs)
  const all = { href: localePath(locale, `/search?${filter}=${territory.id}`), label: words("allListings", { name }) }
  return (
    <div data-region={region.id}>
      <TerritoryHero detail={detail}>{lead && <TerritoryLead lead={lead} />}</TerritoryHero>
      <FeaturedSections featured={featured} listings={{ title: words("featuredTitle", { name }), tail: all }} />
      {people.length > 0 && (
        <Section title={words("cooperativesTitle")} lead={words("cooperativesLead", { name })} tone="sunken">
          <CooperativeRow cooperatives={people} />
        </Section>
      )}
      {listings.count > 0 ? (
        <Section title={words("listingsTitle", { name })}>
          <ListingGrid listings={listings.listings} count={listings.count} tail={all} />
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
      {otherFairs.length > 0 && (
        <Section title={words("fairsTitle")}>
          <FairWall fairs={otherFairs} />
        </Section>
      )}
    </div>
  )
}
