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
import { LinkButton } from "@/ui/button"
import { Grid } from "@/ui/grid"
import { EmptyState } from "@/ui/notice"
import { Section } from "@/ui/section"
import type { TerritoryDetail } from "./server"
import { TerritoryHero } from "./territory-hero"

interface Props {
  detail: TerritoryDetail
  featured: ListingCardView[]
  cooperatives: CooperativeSpotlightView[]
  fairs: FairPosterView[]
  listings: FirstListings
}

/** A region or province: its land, what was chosen there, who works there, what they sell, its fairs. */
export function TerritoryView({ detail, featured, cooperatives, fairs, listings }: Props) {
  const t = useTranslations("territory")
  const locale = useLocale()
  const { territory, region } = detail
  const { name } = territory
  const filter = territory.kind === "region" ? "region" : "province"
  // The lead card takes four places: 5 close the rows behind it.
  const chosen = featured.length >= 5 ? featured.slice(0, 5) : featured.slice(0, 1)
  return (
    <div data-region={region.id}>
      <TerritoryHero detail={detail} />
      {chosen.length >= 5 && (
        <Section title={t("featuredTitle", { name })}>
          <Grid lead>
            {chosen.map((listing, index) => (
              <ListingCard key={listing.handle} listing={listing} size={index === 0 ? "lead" : "m"} />
            ))}
          </Grid>
        </Section>
      )}
      {cooperatives.length > 0 && (
        <Section title={t("cooperativesTitle")} lead={t("cooperativesLead", { name })} tone="sunken">
          <CooperativeRow cooperatives={cooperatives} />
        </Section>
      )}
      {listings.count > 0 ? (
        <Section title={t("listingsTitle", { name })}>
          <ListingGrid
            listings={listings.listings}
            count={listings.count}
            tail={{
              href: localePath(locale, `/search?${filter}=${territory.id}`),
              label: t("allListings", { name }),
            }}
          />
        </Section>
      ) : (
        cooperatives.length === 0 && (
          <EmptyState
            icon="pin"
            title={t("emptyTitle")}
            actions={
              <LinkButton
                href={localePath(locale, territory.kind === "region" ? "/regions" : `/regions/${region.handle}`)}
              >
                {t("toRegion", { region: region.name })}
              </LinkButton>
            }
          >
            <p>{t("emptyText", { name })}</p>
          </EmptyState>
        )
      )}
      {fairs.length > 0 && (
        <Section title={t("fairsTitle")}>
          <FairWall fairs={fairs} />
        </Section>
      )}
    </div>
  )
}
