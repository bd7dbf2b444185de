import type { IconName } from "@/ui/icon"
import { parts, type Part } from "./parts"

interface Destination {
  /** Names the word in `desk.nav`. */
  key: "today" | "orders" | "listings" | "money" | "shop"
  path: string
  icon: IconName
  part: Part
}

/** The rooms of the desk that are open, in the order of the bar under the thumb. */
export const deskDestinations: readonly Destination[] = [
  { key: "today", path: "/coop", icon: "home", part: parts.everybody },
  { key: "orders", path: "/coop/orders", icon: "parcel", part: parts.orders },
  { key: "listings", path: "/coop/listings", icon: "loom", part: parts.goods },
  { key: "money", path: "/coop/statement", icon: "cash", part: parts.money },
  { key: "shop", path: "/coop/shop", icon: "fair", part: parts.everybody },
]
