import { toReviewLines } from "@/features/basket/view"
import type { BasketLine } from "@/features/basket/storage"
import type { Answer, Sent } from "@/lib/api/types"
import { westernDigits, type Fields } from "./fields"

export type Prepared = Answer<"/store/purchases/prepare", "post">

const filled = (notes: Record<string, string>) =>
  Object.fromEntries(Object.entries(notes).filter(([, note]) => note.trim() !== ""))

/** What `prepare` is asked, without the draft's id: equal questions have equal answers until the market changes. */
export function toQuestion(fields: Fields, lines: readonly BasketLine[]): Sent<"/store/purchases/prepare"> {
  return {
    lines: toReviewLines(lines),
    address: {
      recipient: fields.recipient.trim(),
      phone: fields.phone.trim(),
      province_id: fields.province,
      city: fields.city.trim(),
      street: fields.street.trim(),
      landmark: fields.landmark.trim(),
      postcode: westernDigits(fields.postcode).trim(),
    },
    email: fields.email.trim(),
    ...(fields.somebodyElsePays && {
      payer: { name: fields.payerName.trim(), phone: fields.payerPhone.trim() },
    }),
    payment: fields.payment,
    services: fields.services,
    fairs: fields.fairs,
    gift_notes: filled(fields.giftNotes),
    codes: filled(fields.codes),
  }
}

/** What a prepared purchase takes out of the basket when it is placed. */
export function boughtBy(prepared: Prepared) {
  return prepared.parcels.flatMap((parcel) =>
    parcel.lines.map((line) => ({ variantId: line.variant_id, quantity: line.quantity }))
  )
}
