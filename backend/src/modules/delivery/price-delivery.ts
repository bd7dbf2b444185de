import { distanceBand, FARTHEST_BAND, type Place } from "./distance-band"
import { addWorkingDays } from "./working-days"

/** Offered for every parcel; pickup at a fair besides where its cooperative takes part in one. */
export const standingServices = ["home", "express", "pickup_cooperative"] as const
export const deliveryServices = [...standingServices, "pickup_fair"] as const
export type DeliveryService = (typeof deliveryServices)[number]

/** The buyer comes for it: it is not sent, and no distance makes it dearer. */
export const isPickup = (service: string): boolean => service.startsWith("pickup")

/** One line of the tariff: MAD including tax, grams, working days. */
export type Rate = {
  service: string
  band: number
  base: number
  included_grams: number
  per_extra_kg: number
  bulky_surcharge: number
  days_min: number
  days_max: number
}

/** One kind of piece in a parcel. */
export type Piece = { weight_g: number; bulky: boolean; quantity: number; lead_time_days: number }

export type DeliveryQuote = { service: DeliveryService; fee: number; arrives_from: Date; arrives_until: Date }

/**
 * What a parcel costs by one service, in MAD including tax, and between which days it arrives.
 * Pure: the same parcel has the same price on the listing page, in the basket, and for any Medusa client.
 * Null where the tariff has no line for the service.
 */
export function priceDelivery(
  rates: readonly Rate[],
  service: DeliveryService,
  parcel: { pieces: readonly Piece[]; from: Place; to: Place; on: Date }
): DeliveryQuote | null {
  const band = isPickup(service) ? 0 : distanceBand(parcel.from, parcel.to)
  const rate = rateFor(rates, service, band)
  if (!rate) return null
  const grams = sum(parcel.pieces, (piece) => piece.weight_g * piece.quantity)
  const bulky = sum(parcel.pieces, (piece) => (piece.bulky ? piece.quantity : 0))
  const extraKg = Math.ceil(Math.max(0, grams - rate.included_grams) / 1000)
  const fee = rate.base + extraKg * rate.per_extra_kg + bulky * rate.bulky_surcharge
  const lead = Math.max(0, ...parcel.pieces.map((piece) => piece.lead_time_days))
  return {
    service,
    fee: Math.round(fee * 100) / 100,
    arrives_from: addWorkingDays(parcel.on, lead + rate.days_min),
    arrives_until: addWorkingDays(parcel.on, lead + rate.days_max),
  }
}

/** The line of the band, or of the next farther one the tariff has. */
function rateFor(rates: readonly Rate[], service: string, band: number): Rate | undefined {
  for (let far = band; far <= FARTHEST_BAND; far++) {
    const rate = rates.find((line) => line.service === service && line.band === far)
    if (rate) return rate
  }
  return undefined
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
