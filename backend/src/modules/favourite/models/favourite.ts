import { model } from "@medusajs/framework/utils"

/** A listing somebody with an account wants to find again; a guest's favourites stay on the device. */
export const Favourite = model
  .define("favourite", {
    id: model.id({ prefix: "fav" }).primaryKey(),
    customer_id: model.text(),
    product_id: model.text(),
    kept_at: model.dateTime(),
  })
  .indexes([{ on: ["customer_id", "product_id"], unique: true }])
