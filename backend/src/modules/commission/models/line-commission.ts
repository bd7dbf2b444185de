import { model } from "@medusajs/framework/utils"

/** The rate frozen on an order line when it was sold. Refunds and returns reckon with this, never with today's rule. */
export const LineCommission = model
  .define("line_commission", {
    id: model.id({ prefix: "lcom" }).primaryKey(),
    line_item_id: model.text().unique(),
    order_id: model.text(),
    rule_id: model.text().nullable(),
    commission_points: model.number(),
    contribution_points: model.number(),
    /** What the buyer pays for the line: with and without tax. */
    gross: model.bigNumber(),
    net: model.bigNumber(),
    commission: model.bigNumber(),
    contribution: model.bigNumber(),
  })
  .indexes([{ on: ["order_id"] }])
