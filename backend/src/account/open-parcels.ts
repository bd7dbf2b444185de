import { parcelState, type ParcelState } from "../modules/purchase/parcel-state"
import { parcelFacts, refundsOf } from "../purchase/parcel-facts"
import type { PurchaseRow } from "../purchase/read-purchases"

/** Somebody still has to do something about these, and must know for whom. */
const open: ReadonlySet<ParcelState> = new Set<ParcelState>([
  "awaiting_payment",
  "placed",
  "accepted",
  "packed",
  "shipped",
  "return_requested",
  "return_accepted",
  // Received; by transfer the money is still to go out, to an account that must be known until then.
  "returned",
])

/** Whether a parcel of these purchases is still on its way, or on its way back, or its money is still to be sent. */
export function hasOpenParcel(purchases: readonly PurchaseRow[]): boolean {
  return purchases.some(({ payment, parcels }) =>
    parcels.some(
      ({ order, ...parcel }) =>
        open.has(parcelState(parcelFacts(payment, parcel, order))) || refundsOf(order).some(({ due }) => due)
    )
  )
}
