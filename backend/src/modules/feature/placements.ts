/** The kinds of things an organizer can put into a placement. */
export type FeatureKind = "listing" | "cooperative" | "fair" | "territory"

/** The placements of the home page, in the order of the page. Those of a territory and a fair are named by their ids. */
export const homePlacements = {
  "home.hero": "listing",
  "home.season": "listing",
  "home.territories": "territory",
  "home.cooperatives": "cooperative",
  "home.fairs": "fair",
} as const satisfies Record<string, FeatureKind>

/** A placement shows at most this many things, whenever they are shown. */
export const MOST_FEATURES = 24

/** What a placement shows. On the pages of territories and fairs these are listings. */
export function kindOfPlacement(placement: string): FeatureKind {
  return homePlacements[placement as keyof typeof homePlacements] ?? "listing"
}
