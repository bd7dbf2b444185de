import { isoDay, storedDay } from "../contracts/days"
import type { PickupFair } from "../fairs/pickup-fairs"
import { fairPickupDays } from "../modules/delivery/fair-pickup"
import {
  priceDelivery,
  standingServices,
  type DeliveryQuote,
  type Piece,
  type Rate,
} from "../modules/delivery/price-delivery"
import type { Place } from "../modules/delivery/distance-band"

/** A way a parcel can reach its buyer; `fair` where they fetch it at one. */
export type DeliveryChoice = DeliveryQuote & { fair: PickupFair | null }

type Parcel = { pieces: readonly Piece[]; from: Place; to: Place; on: Date }

/** Every way a parcel can reach its buyer: those that are always there, then each fair at which it can be fetched. Pure. */
export function deliveryChoices(
  rates: readonly Rate[],
  fairs: readonly PickupFair[],
  parcel: Parcel
): DeliveryChoice[] {
  const standing = standingServices.flatMap((service) => priceDelivery(rates, service, parcel) ?? [])
  const lead_days = Math.max(0, ...parcel.pieces.map((piece) => piece.lead_time_days))
  const atFairs = fairs.flatMap((fair): DeliveryChoice[] => {
    const span = fairPickupDays({ from: fair.starts_on, until: fair.ends_on }, { lead_days, on: parcel.on })
    const quote = span && priceDelivery(rates, "pickup_fair", parcel)
    if (!quote) return []
    return [{ ...quote, arrives_from: storedDay(span.from), arrives_until: storedDay(span.until), fair }]
  })
  return [...standing.map((quote) => ({ ...quote, fair: null })), ...atFairs]
}

/** A choice as it is told. */
export const showChoice = ({ service, fee, arrives_from, arrives_until, fair }: DeliveryChoice) => ({
  service,
  fee,
  arrives_from: isoDay(arrives_from),
  arrives_until: isoDay(arrives_until),
  fair,
})
