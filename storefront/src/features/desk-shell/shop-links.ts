import type { IconName } from "@/ui/icon"
import type { MemberRole } from "./member"

interface ShopLink {
  /** Names the word in `desk.shop`. */
  key: "profile" | "signs" | "artisans" | "papers" | "members"
  path: string
  icon: IconName
  roles: readonly MemberRole[]
}

/** What a cooperative says of itself and settles for itself, in the room "Shop"; each page adds its line here. */
export const shopLinks: readonly ShopLink[] = [
  { key: "members", path: "/coop/shop/members", icon: "people", roles: ["manager"] },
]
