import { useTranslations } from "next-intl"
import { CooperativeSpotlights } from "@/features/cooperative/cooperative-spotlights"
import { FairWall } from "@/features/fair/fair-wall"
import { ChosenListings } from "@/features/listing/chosen-listings"
import { StorySection } from "@/features/story/story-section"
import { Section } from "@/ui/section"
import type { FeaturedView } from "./view"

interface Listings {
  title: string
  /** The way to the rest. */
  tail: { href: string; label: string }
}

/** What organizers chose, a part for each kind; a kind without anything has none. Listings only where they have words. */
export function FeaturedSections({ featured, listings }: { featured: FeaturedView; listings?: Listings }) {
  const t = useTranslations("featured")
  const { cooperatives, stories, fairs } = featured
  const parts = {
    listing: listings && featured.listings.length > 0 && (
      <Section key="listing" title={listings.title}>
        <ChosenListings listings={featured.listings} tail={listings.tail} />
      </Section>
    ),
    cooperative: cooperatives.length > 0 && (
      <Section key="cooperative" title={t("cooperativesTitle")}>
        <CooperativeSpotlights cooperatives={cooperatives} />
      </Section>
    ),
    story: <StorySection key="story" stories={stories} />,
    fair: fairs.length > 0 && (
      <Section key="fair" title={t("fairsTitle")}>
        <FairWall fairs={fairs} lead={fairs.length > 2} />
      </Section>
    ),
  }
  return featured.order.map((kind) => parts[kind])
}
