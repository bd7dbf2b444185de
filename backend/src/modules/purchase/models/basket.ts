import { model } from "@medusajs/framework/utils"

/** A signed-in buyer's basket; a guest's stays on the device. */
export const Basket = model.define("basket", {
  id: model.id({ prefix: "bask" }).primaryKey(),
  customer_id: model.text().unique(),
  lines: model.json(),
})
