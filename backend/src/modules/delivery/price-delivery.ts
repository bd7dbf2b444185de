import { distanceBand, FARTHEST_BAND, type Place } from "./distance-band"

export const deliveryServices = ["home", "express", "pickup_cooperative"] as const
export type DeliveryService = (typeof deliveryServices)[number]

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
  const band = service === "pickup_cooperative" ? 0 : distanceBand(parcel.from, parcel.to)
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

/** Carriers here rest on Sundays. */
function addWorkingDays(from: Date, days: number): Date {
  const date = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), from.getUTCDate()))
  for (let left = days; left > 0;) {
    date.setUTCDate(date.getUTCDate() + 1)
    if (date.getUTCDay() !== 0) left--
  }
  return date
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
