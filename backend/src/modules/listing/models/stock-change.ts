import { model } from "@medusajs/framework/utils"

/** Pieces a member added or took away by hand. The key is the device's: a tap sent twice counts once. */
export const StockChange = model
  .define("stock_change", {
    id: model.id({ prefix: "stoc" }).primaryKey(),
    key: model.text().unique(),
    cooperative_id: model.text(),
    variant_id: model.text(),
    member_id: model.text(),
    change: model.number(),
  })
  .indexes([{ on: ["cooperative_id"] }, { on: ["variant_id"] }])
