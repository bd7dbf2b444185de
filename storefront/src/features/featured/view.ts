import type { CooperativeSpotlightView } from "@/features/cooperative/view"
import type { FairPosterView } from "@/features/fair/view"
import type { ListingCardView } from "@/features/listing/view"
import type { StoryView } from "@/features/story/view"

type FeaturedKind = "listing" | "cooperative" | "story" | "fair"

/** What organizers chose for a page, each kind in their order, and the order of the kinds. */
export interface FeaturedView {
  order: FeaturedKind[]
  listings: ListingCardView[]
  cooperatives: CooperativeSpotlightView[]
  stories: StoryView[]
  fairs: FairPosterView[]
}
