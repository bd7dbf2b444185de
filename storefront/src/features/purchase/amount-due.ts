import { sumOf } from "@/features/basket/view"
import type { Api } from "@/lib/api/types"

type Parcel = Pick<Api["TrackedParcel"], "state" | "total" | "paid">

const asksNothing: ReadonlySet<Api["ParcelState"]> = new Set([
  "declined",
  "timed_out",
  "cancelled",
  "refused",
  "not_fetched",
  "return_requested",
  "return_accepted",
  "return_refused",
  "returned",
  "refunded",
])

/** What the buyer still has to pay, MAD: parcels that stopped on their way ask for nothing. */
export function amountDue(parcels: readonly Parcel[]): number {
  return sumOf(parcels.map(({ state, total, paid }) => (asksNothing.has(state) ? 0 : Math.max(0, total - paid))))
}
