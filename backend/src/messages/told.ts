import type { Locale, ParcelNews } from "./facts"
import { amount } from "./format"
import type { Told } from "./words"

/** News of a parcel with its amounts written out. */
export function told({ reference, payment, parcel, refund }: ParcelNews, locale: Locale): Told {
  return {
    reference,
    cooperative: parcel.cooperative.name,
    total: amount(parcel.total, locale),
    cash: payment === "cash_on_delivery" && parcel.paid === 0,
    refund: amount(refund?.amount ?? 0, locale),
  }
}
