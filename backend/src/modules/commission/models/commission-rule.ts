import { model } from "@medusajs/framework/utils"

/** What the marketplace and a programme keep of a sale, in basis points of the price without tax. Most specific wins. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    cooperative_id: model.text().nullable(),
    category_id: model.text().nullable(),
    commission_points: model.number(),
    contribution_points: model.number().default(0),
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id"] }, { on: ["category_id"] }])
