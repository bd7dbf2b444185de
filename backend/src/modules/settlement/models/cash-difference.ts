import { model } from "@medusajs/framework/utils"

/**
 * Cash that was counted otherwise than expected: when a parcel was paid at the door, or when what was collected was
 * handed over. Open until an administrator says what became of it. MAD, major units.
 */
export const CashDifference = model
  .define("cash_difference", {
    id: model.id({ prefix: "cdif" }).primaryKey(),
    /** `delivered:<parcel>` or `remitted:<remittance>`: what it was counted for is flagged once. */
    key: model.text().unique(),
    /** Who had the cash in hand: a carrier's name, or a cooperative's id. */
    holder_kind: model.enum(["carrier", "cooperative"]),
    holder: model.text(),
    /** Where it was counted at the door. */
    order_id: model.text().nullable(),
    expected: model.bigNumber(),
    counted: model.bigNumber(),
    /** Why, in the words of who counted. */
    note: model.text().default(""),
    /** The member or the Medusa user who said so. */
    recorded_by: model.text(),
    /** Null while it is open. */
    resolved_at: model.dateTime().nullable(),
    /** Who bears it: what is missing is still asked of the holder, or is the market's loss; what is too much likewise. */
    borne_by: model.enum(["holder", "market"]).nullable(),
    resolution: model.text().default(""),
    resolved_by: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["resolved_at", "created_at"] }])
