import type { MedusaContainer } from "@medusajs/framework/types"
import { readFairsOf } from "../../fairs/pickup-fairs"
import { isOn } from "../../modules/fair/fair-standing"
import { fairPickupDays } from "../../modules/delivery/fair-pickup"

/** A fair may have been called off, taken off the site, moved or ended, or its cooperative withdrawn, since the purchase was prepared. */
export async function allFairsHold(
  container: MedusaContainer,
  parcels: { cooperative_id: string; fair_id: string | null }[]
): Promise<boolean> {
  const fetched = parcels.filter(({ fair_id }) => fair_id)
  const fairOf = await readFairsOf(container, fetched, "ar")
  return fetched.every((parcel) => {
    const fair = fairOf(parcel)
    if (!fair?.published || !isOn(fair.standing)) return false
    // What is made to order was reckoned when it was prepared.
    return fairPickupDays({ from: fair.starts_on, until: fair.ends_on }, { lead_days: 0, on: new Date() }) !== null
  })
}
