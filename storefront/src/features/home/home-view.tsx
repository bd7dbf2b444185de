import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import type { FairPosterView } from "@/features/fair/view"
import type { ListingCardView } from "@/features/listing/view"
import { StorySection } from "@/features/story/story-section"
import type { StoryView } from "@/features/story/view"
import { CooperativesSection } from "./cooperatives-section"
import { FairsSection } from "./fairs-section"
import { HomeHero } from "./home-hero"
import { HowSection } from "./how-section"
import { NewSection, SalesSection, SeasonSection } from "./listing-sections"
import { RegionsSection, type RegionSpotlightView } from "./regions-section"

export interface HomeViewData {
  /** Up to four at the entrance. */
  entrance: ListingCardView[]
  season: ListingCardView[]
  sales: ListingCardView[]
  regions: { regionId: string; slug: string; cooperativeCount?: number }[]
  /** Those that organizers put first. */
  spotlights: RegionSpotlightView[]
  cooperatives: CooperativeSpotlightView[]
  stories: StoryView[]
  fairs: FairPosterView[]
  newest: ListingCardView[]
}

/** The home page from its data; a part without data is not there. */
export function HomeView(data: HomeViewData) {
  return (
    <>
      <HomeHero listings={data.entrance} />
      <SeasonSection listings={data.season} />
      <RegionsSection regions={data.regions} spotlights={data.spotlights} />
      <CooperativesSection cooperatives={data.cooperatives} />
      <StorySection stories={data.stories} />
      <SalesSection listings={data.sales} />
      <FairsSection fairs={data.fairs} />
      <NewSection listings={data.newest} />
      <HowSection />
    </>
  )
}
