import { model } from "@medusajs/framework/utils"
import { Parcel } from "./parcel"

/** What a buyer places at once: one reference, one payment choice, one order per cooperative. */
export const Purchase = model
  .define("purchase", {
    id: model.id({ prefix: "pur" }).primaryKey(),
    /** Random, said on the phone, printed on slips. */
    reference: model.text().unique(),
    /** `placing` is set before the first order is made: after a crash it tells the sweep where to look. */
    status: model.enum(["draft", "placing", "placed", "failed"]).default("draft"),
    customer_id: model.text().nullable(),
    locale: model.enum(["ar", "fr", "en"]).default("ar"),
    email: model.text().nullable(),
    /** E.164, of the person the carrier calls. */
    phone: model.text(),
    payment: model.enum(["cash_on_delivery", "bank_transfer", "card"]),
    /** The one card intent of all its orders; the last one opened. */
    payment_intent_id: model.text().nullable(),
    /** When the card's money was taken and booked, or given up because no order stood any more. */
    card_settled_at: model.dateTime().nullable(),
    /** Recipient and place; what the carrier needs. */
    address: model.json(),
    /** The person who pays, where it is somebody else. */
    payer: model.json().nullable(),
    currency_code: model.text().default("mad"),
    total: model.bigNumber(),
    placed_at: model.dateTime().nullable(),
    /** Made by the seed to show every state: nobody is written to about it, and time does not end it. */
    demo: model.boolean().default(false),
    parcels: model.hasMany(() => Parcel, { mappedBy: "purchase" }),
  })
  .cascades({ delete: ["parcels"] })
  .indexes([{ on: ["customer_id"] }, { on: ["phone"] }, { on: ["status", "updated_at"] }, { on: ["placed_at"] }])
