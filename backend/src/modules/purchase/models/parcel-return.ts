import { model } from "@medusajs/framework/utils"
import { Parcel } from "./parcel"

/**
 * What a buyer wants to give back of a parcel, and what became of it. The goods themselves are Medusa's return, which its
 * dashboard shows; reason, photos and the way of the money are ours.
 */
export const ParcelReturn = model.define("parcel_return", {
  id: model.id({ prefix: "pret" }).primaryKey(),
  parcel: model.belongsTo(() => Parcel, { mappedBy: "returns" }),
  return_id: model.text().unique(),
  /** Who on the staff asked for the buyer, on the phone; null where the buyer asked. */
  opened_by: model.text().nullable(),
  reason: model.enum(["damaged", "wrong", "not_as_shown", "changed_mind"]),
  note: model.text().default(""),
  /** Order lines and how many pieces of each: `{ item_id, quantity }`. */
  lines: model.json(),
  /** Names of the photos in the private folder of the purchase. */
  photos: model.json(),
  /** How the money goes back: to the card, to a bank account, or in cash by whoever fetches the goods. */
  refund_by: model.enum(["card", "transfer", "cash"]),
  rib: model.text().nullable(),
  /** MAD, reckoned when it was asked. */
  amount: model.bigNumber(),
  answer: model.enum(["pending", "accepted", "refused"]).default("pending"),
  answered_at: model.dateTime().nullable(),
  /** Why it was refused, or how the goods are to be sent back. */
  answer_note: model.text().nullable(),
  received_at: model.dateTime().nullable(),
  refunded_at: model.dateTime().nullable(),
})
