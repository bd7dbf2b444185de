import type { IconName } from "@/ui/icon"
import { parts, type Part } from "./parts"

interface ShopLink {
  /** Names the word in `desk.shop`. */
  key: "profile" | "signs" | "artisans" | "closed" | "papers" | "members" | "fairs"
  path: string
  icon: IconName
  part: Part
}

/** What a cooperative says of itself and settles for itself, in the room "Shop"; each page adds its line here. */
export const shopLinks: readonly ShopLink[] = [
  { key: "profile", path: "/coop/shop/profile", icon: "pin", part: parts.goods },
  { key: "signs", path: "/coop/shop/signs", icon: "sign", part: parts.goods },
  { key: "artisans", path: "/coop/shop/artisans", icon: "people", part: parts.goods },
  { key: "closed", path: "/coop/shop/closed", icon: "calendar", part: parts.goods },
  { key: "fairs", path: "/coop/fairs", icon: "fair", part: parts.everybody },
  { key: "papers", path: "/coop/shop/papers", icon: "parcel", part: parts.managing },
  { key: "members", path: "/coop/shop/members", icon: "people", part: parts.managing },
]
