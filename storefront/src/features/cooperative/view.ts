import type { PictureSource } from "@/ui/picture"

/** A cooperative where it is presented; words already in the visitor's language. */
export interface CooperativeSpotlightView {
  handle: string
  name: string
  regionId: string
  regionName: string
  /** Village and province. */
  place: string[]
  /** One or two sentences of its story. */
  summary: string
  banner: PictureSource | null
  mark?: PictureSource | null
  memberCount?: number
  womenCount?: number
  /** What it is or makes, in a few words each. */
  crafts: string[]
}
