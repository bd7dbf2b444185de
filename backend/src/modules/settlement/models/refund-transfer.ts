import { model } from "@medusajs/framework/utils"

/**
 * Money that goes back to a buyer who paid by bank transfer, of an order that ended or was lessened before anything was
 * handed over: due since Medusa refunded it, sent when an administrator says so. MAD, major units.
 */
export const RefundTransfer = model
  .define("refund_transfer", {
    id: model.id({ prefix: "rtra" }).primaryKey(),
    /** Medusa's refund, and its order. */
    refund_id: model.text().unique(),
    order_id: model.text(),
    amount: model.bigNumber(),
    /** Null while it is due. */
    sent_on: model.text().nullable(),
    /** The bank's own word for the transfer. */
    reference: model.text().default(""),
    /** The Medusa user who recorded it. */
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["sent_on", "created_at"] }])
