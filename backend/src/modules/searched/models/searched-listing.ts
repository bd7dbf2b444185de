import { model } from "@medusajs/framework/utils"

/** How often a listing was opened from the results of a search on a day, and bought after. */
export const SearchedListing = model
  .define("searched_listing", {
    id: model.id({ prefix: "slst" }).primaryKey(),
    /** ISO day in Morocco. */
    day: model.text(),
    product_id: model.text(),
    clicked: model.number(),
    bought: model.number(),
  })
  .indexes([{ on: ["day", "product_id"], unique: true }, { on: ["product_id", "day"] }])
