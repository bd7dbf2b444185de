import type { Locale, ParcelNews } from "./facts"
import { amount, days } from "./format"
import { words, type Told } from "./words"

/** News of a parcel with its amounts written out. */
export function told({ reference, payment, parcel, refund }: ParcelNews, locale: Locale): Told {
  return {
    reference,
    cooperative: parcel.cooperative.name,
    total: amount(parcel.total, locale),
    cash: payment === "cash_on_delivery" && parcel.paid === 0,
    fair: parcel.fair && {
      name: parcel.fair.name,
      where: [parcel.fair.name, parcel.fair.venue].filter(Boolean).join(words[locale].comma),
      days: days(parcel.fair.from, parcel.fair.until, locale),
      stand: parcel.fair.stand,
    },
    refund: amount(refund?.amount ?? 0, locale),
  }
}
