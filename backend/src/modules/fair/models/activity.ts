import { model } from "@medusajs/framework/utils"
import { Fair } from "./fair"

/** One workshop, training, seminar or conference of a fair's programme. */
export const Activity = model.define("activity", {
  id: model.id({ prefix: "act" }).primaryKey(),
  handle: model.text(),
  kind: model.enum(["workshop", "training", "seminar", "conference"]),
  title: model.text().translatable(),
  summary: model.text().translatable().default(""),
  held_on: model.dateTime().nullable(),
  fair: model.belongsTo(() => Fair, { mappedBy: "activities" }),
})
