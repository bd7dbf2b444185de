import type { IconName } from "@/ui/icon"
import type { MemberRole } from "./member"

interface ShopLink {
  /** Names the word in `desk.shop`. */
  key: "profile" | "signs" | "artisans" | "closed" | "papers" | "members" | "fairs"
  path: string
  icon: IconName
  roles: readonly MemberRole[]
}

/** What a cooperative says of itself and settles for itself, in the room "Shop"; each page adds its line here. */
export const shopLinks: readonly ShopLink[] = [
  { key: "profile", path: "/coop/shop/profile", icon: "pin", roles: ["manager", "catalogue"] },
  { key: "signs", path: "/coop/shop/signs", icon: "sign", roles: ["manager", "catalogue"] },
  { key: "artisans", path: "/coop/shop/artisans", icon: "people", roles: ["manager", "catalogue"] },
  { key: "closed", path: "/coop/shop/closed", icon: "calendar", roles: ["manager", "catalogue"] },
  { key: "fairs", path: "/coop/fairs", icon: "fair", roles: ["manager", "catalogue", "orders", "accounts"] },
  { key: "papers", path: "/coop/shop/papers", icon: "parcel", roles: ["manager"] },
  { key: "members", path: "/coop/shop/members", icon: "people", roles: ["manager"] },
]
