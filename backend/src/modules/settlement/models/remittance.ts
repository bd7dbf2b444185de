import { model } from "@medusajs/framework/utils"

/** Cash collected on delivery that a carrier or a cooperative handed over to the market. MAD, major units. */
export const Remittance = model
  .define("remittance", {
    id: model.id({ prefix: "remit" }).primaryKey(),
    key: model.text().unique(),
    holder_kind: model.enum(["carrier", "cooperative"]),
    /** The carrier's name as parcels carry it, or the cooperative's id. */
    holder: model.text(),
    amount: model.bigNumber(),
    reference: model.text(),
    received_on: model.text(),
    recorded_by: model.text(),
  })
  .indexes([{ on: ["holder_kind", "holder"] }])
