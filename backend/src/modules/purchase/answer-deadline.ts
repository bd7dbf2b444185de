const HOUR = 60 * 60 * 1000

/** Two days, which a market day in the souk does not use up; a week where a transfer must first arrive. */
const HOURS = { cash_on_delivery: 48, card: 48, bank_transfer: 7 * 24 }

/** Until when a cooperative must accept or decline a parcel before it times out. */
export function answerDeadline(placed_at: Date, payment: keyof typeof HOURS): Date {
  return new Date(placed_at.getTime() + HOURS[payment] * HOUR)
}
