import { model } from "@medusajs/framework/utils"

/** Money the market paid to a cooperative. The key makes a second record of the same payment impossible. MAD, major units. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    key: model.text().unique(),
    cooperative_id: model.text(),
    amount: model.bigNumber(),
    /** Cash the cooperative held for the market, netted by this payout. */
    netted: model.bigNumber(),
    /** The bank's own word for the transfer. */
    reference: model.text(),
    paid_on: model.text(),
    /** The Medusa user who recorded it. */
    recorded_by: model.text(),
  })
  .indexes([{ on: ["cooperative_id"] }])
