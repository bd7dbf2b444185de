import type { paths } from "./api/schema"

export type InfoSlug = paths["/store/info-pages/{slug}"]["get"]["parameters"]["path"]["slug"]

/** The pages of information: each has a page file of its own, and its words from the API. */
export const infoSlugs = [
  "how-it-works",
  "delivery",
  "returns",
  "withdrawal",
  "terms",
  "privacy",
  "seller",
  "about-the-pictures",
  "for-cooperatives",
] as const satisfies readonly InfoSlug[]
