import { model } from "@medusajs/framework/utils"
import { QualitySign } from "./quality-sign"

/** A listing that bears a sign. */
export const SignBearer = model
  .define("sign_bearer", {
    id: model.id({ prefix: "sbear" }).primaryKey(),
    product_id: model.text(),
    sign: model.belongsTo(() => QualitySign, { mappedBy: "bearers" }),
  })
  .indexes([{ on: ["product_id", "sign_id"], unique: true }])
