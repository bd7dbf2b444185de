import { model } from "@medusajs/framework/utils"
import { ParcelReturn } from "./parcel-return"
import { Purchase } from "./purchase"

/**
 * Our record beside one order: purchase, cart, cooperative, acceptance and packing. Everything else about the order
 * (fulfilment, payment, return) is Medusa's own record; the state a person sees is derived from both (`parcelState`).
 */
export const Parcel = model
  .define("parcel", {
    id: model.id({ prefix: "parc" }).primaryKey(),
    purchase: model.belongsTo(() => Purchase, { mappedBy: "parcels" }),
    position: model.number(),
    cooperative_id: model.text(),
    cart_id: model.text().unique(),
    order_id: model.text().nullable(),
    /** Digest of lines, address, delivery, payment: an unchanged parcel keeps its cart. */
    fingerprint: model.text(),
    service: model.enum(["home", "express", "pickup_cooperative", "pickup_fair"]),
    /** Where it is fetched at a fair: which. Its name, place and days are the fair's own and may change. */
    fair_id: model.text().nullable(),
    goods_total: model.bigNumber(),
    delivery_total: model.bigNumber(),
    total: model.bigNumber(),
    arrives_from: model.dateTime(),
    arrives_until: model.dateTime(),
    answer: model.enum(["pending", "accepted", "declined", "timed_out", "cancelled"]).default("pending"),
    answer_due_at: model.dateTime().nullable(),
    answered_at: model.dateTime().nullable(),
    answer_reason: model.text().nullable(),
    packed_at: model.dateTime().nullable(),
    refused_at: model.dateTime().nullable(),
    carrier: model.text().nullable(),
    /** What was accepted in part: `[{ line_id, title, variant_title, was, now }]`. */
    reduced: model.json().nullable(),
    /** Where a box went, or was handed over, before the last one: `[{ step, at }]`, in order. */
    part_steps: model.json().nullable(),
    /** The call before a doubtful cash order is prepared. */
    call_outcome: model.enum(["confirmed", "no_answer", "wrong_number"]).nullable(),
    called_at: model.dateTime().nullable(),
    called_by: model.text().nullable(),
    gift_note: model.text().nullable(),
    /** When its last step was begun, until somebody has made sure that it was told. */
    stepped_at: model.dateTime().nullable(),
    returns: model.hasMany(() => ParcelReturn, { mappedBy: "parcel" }),
  })
  .indexes([
    { on: ["order_id"], unique: true, where: "order_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["cooperative_id", "answer"] },
    { on: ["answer", "answer_due_at"] },
    { on: ["fair_id"], where: "fair_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["stepped_at"], where: "stepped_at IS NOT NULL AND deleted_at IS NULL" },
    // What is still at the cooperative: few, however many were sold.
    {
      name: "IDX_parcel_not_packed",
      on: ["answer"],
      where: "packed_at IS NULL AND answer IN ('pending', 'accepted') AND deleted_at IS NULL",
    },
  ])
