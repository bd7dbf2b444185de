import { model } from "@medusajs/framework/utils"
import { Fair } from "./fair"

/** A fair that is held again and again: each time is an edition of it. */
export const FairSeries = model.define("fair_series", {
  id: model.id({ prefix: "fser" }).primaryKey(),
  name: model.text().translatable(),
  version: model.number().default(1),
  editions: model.hasMany(() => Fair, { mappedBy: "series" }),
})
