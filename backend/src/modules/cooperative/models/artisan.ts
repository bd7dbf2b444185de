import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

/** Somebody who makes what a cooperative sells. Shown only with consent. */
export const Artisan = model.define("artisan", {
  id: model.id({ prefix: "artn" }).primaryKey(),
  handle: model.text(),
  name: model.text().translatable(),
  craft: model.text().translatable().default(""),
  bio: model.text().translatable().default(""),
  consented_at: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "artisans" }),
})
