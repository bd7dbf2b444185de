/** The kinds of things an organizer can put into a placement. A story is what a cooperative tells of itself. */
export const featureKinds = ["listing", "cooperative", "fair", "territory", "story"] as const
export type FeatureKind = (typeof featureKinds)[number]

/** The placements of the home page, in the order of the page. Those of a territory and a fair are named by their ids. */
export const homePlacements = {
  "home.hero": "listing",
  "home.season": "listing",
  "home.territories": "territory",
  "home.cooperatives": "cooperative",
  "home.stories": "story",
  "home.fairs": "fair",
} as const satisfies Record<string, FeatureKind>

/** A placement shows at most this many things, whenever they are shown. */
export const MOST_FEATURES = 24

/**
 * What a placement may show: on the home page each has one kind, the pages of territories and fairs
 * mix them, and so does the head of a region's page, where the first of what is shown now leads.
 */
export function kindsOfPlacement(placement: string): readonly [FeatureKind, ...FeatureKind[]] {
  const home = homePlacements[placement as keyof typeof homePlacements]
  if (home) return [home]
  return placement.startsWith("territory:")
    ? ["listing", "cooperative", "story", "fair"]
    : ["listing", "cooperative", "story"]
}

/** Each kind that was chosen, in the order in which the first of it comes: so do the parts of a page. */
export function kindsInOrder(chosen: { kind: FeatureKind }[]): FeatureKind[] {
  return [...new Set(chosen.map(({ kind }) => kind))]
}

/** One thing is chosen once; a cooperative and its story are two. */
export const choiceKey = ({ kind, reference_id }: { kind: FeatureKind; reference_id: string }) =>
  `${kind}:${reference_id}`
