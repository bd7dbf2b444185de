/** The pages of information, as the storefront has them. */
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
] as const

export type InfoSlug = (typeof infoSlugs)[number]
