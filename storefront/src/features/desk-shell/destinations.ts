import type { IconName } from "@/ui/icon"
import type { MemberRole } from "./member"

interface Destination {
  /** Names the word in `desk.nav`. */
  key: "today" | "orders" | "listings" | "money" | "shop"
  path: string
  icon: IconName
  /** Who has a part in it: the API refuses the others. */
  roles: readonly MemberRole[]
}

/** The rooms of the desk that are open, in the order of the bar under the thumb. */
export const deskDestinations: readonly Destination[] = [
  { key: "today", path: "/coop", icon: "home", roles: ["manager", "orders", "catalogue", "accounts"] },
  { key: "orders", path: "/coop/orders", icon: "parcel", roles: ["manager", "orders"] },
  { key: "listings", path: "/coop/listings", icon: "loom", roles: ["manager", "catalogue"] },
  { key: "money", path: "/coop/statement", icon: "cash", roles: ["manager", "accounts"] },
  { key: "shop", path: "/coop/shop", icon: "fair", roles: ["manager", "orders", "catalogue", "accounts"] },
]
