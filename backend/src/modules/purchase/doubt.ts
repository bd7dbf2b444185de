/** Why a cash order is better confirmed by a call before it is prepared. */
export type Doubt = "refused_before" | "large_first" | "many_open"

/** What is known of the phone a parcel goes to, over all cooperatives. */
export type PhonePast = { delivered: number; refused: number; open: number }

/** MAD: a carrier's way there and back costs more than a smaller first order brings. */
const LARGE = 500
/** So many cash parcels under way to one phone, none of which was ever taken. */
const MANY = 5

/**
 * The reasons to call first; none where the money is already here or the phone has taken parcels without refusing any.
 * `total` is the parcel's, in MAD.
 */
export function doubtsOf(payment: string, total: number, past: PhonePast): Doubt[] {
  if (payment !== "cash_on_delivery") return []
  const known = past.delivered > 0
  return [
    ...(past.refused > 0 && past.refused * 3 >= past.delivered ? ["refused_before" as const] : []),
    ...(!known && total >= LARGE ? ["large_first" as const] : []),
    ...(!known && past.open >= MANY ? ["many_open" as const] : []),
  ]
}
