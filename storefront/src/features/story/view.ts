import type { PictureSource } from "@/ui/picture"

/** What a cooperative tells of itself, where it is put first. */
export interface StoryView {
  handle: string
  name: string
  regionId: string
  regionName: string
  /** Village and province. */
  place: string[]
  /** Its first lines. */
  lines: string
  picture: PictureSource | null
  artisan: { name: string; craft: string } | null
}
