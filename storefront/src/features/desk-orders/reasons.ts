import type { Sent } from "@/lib/api/types"
import type { IconName } from "@/ui/icon"

type Decline = Sent<"/coop/parcels/{id}/decline">["reason"]
type Refuse = Sent<"/coop/parcels/{id}/refuse">["reason"]

/** Why an order is declined, the usual first, each with its picture. */
export const declineReasons: { value: Decline; icon: IconName }[] = [
  { value: "out_of_stock", icon: "emptyShelf" },
  { value: "damaged", icon: "broken" },
  { value: "cannot_deliver", icon: "noWay" },
  { value: "closed", icon: "shutter" },
  { value: "not_confirmed", icon: "noAnswer" },
  { value: "other", icon: "talk" },
]

/** Why a parcel was refused at the door. */
export const refuseReasons: { value: Refuse; icon: IconName }[] = [
  { value: "absent", icon: "door" },
  { value: "changed_mind", icon: "returns" },
  { value: "damaged", icon: "broken" },
  { value: "late", icon: "clock" },
  { value: "other", icon: "talk" },
]
