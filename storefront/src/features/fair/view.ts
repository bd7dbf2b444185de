/** An edition of a fair as a poster shows it; words already in the visitor's language. */
export interface FairPosterView {
  handle: string
  regionId?: string
  number?: string
  kind: string
  city: string
  dates: string
  slogan?: string
  state: string
  facts: { label: string; value: string }[]
  ground?: string
}
