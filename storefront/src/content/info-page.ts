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

/** A paragraph, or the points of a list. */
export type InfoBlock = string | string[]

export interface InfoPage {
  title: string
  /** One sentence: under the title and as the page's description. */
  summary: string
  sections: { heading: string; blocks: InfoBlock[] }[]
}

export type InfoPages = Record<InfoSlug, InfoPage>
