import type { PictureSource } from "@/ui/picture"

/** A listing as a grid shows it; words already in the visitor's language. */
export interface ListingCardView {
  /** The product's; a card without it has no heart. */
  id?: string
  handle: string
  title: string
  cooperativeName: string
  regionId: string
  regionName: string
  image: PictureSource | null
  /** MAD, major units: the lowest of the variants. */
  amount: number
  /** MAD before a reduction, if there is one. */
  formerAmount?: number
  /** True when variants differ in price. */
  fromAmount?: boolean
  /** Stands higher because organizers chose it. */
  picked?: boolean
  /** Nothing left of any variant. */
  soldOut?: boolean
}
