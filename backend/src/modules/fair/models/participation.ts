import { model } from "@medusajs/framework/utils"
import { Fair } from "./fair"

/** A cooperative's application to a fair, then its stand. */
export const Participation = model
  .define("participation", {
    id: model.id({ prefix: "part" }).primaryKey(),
    cooperative_id: model.text(),
    status: model.enum(["applied", "accepted", "waitlisted", "refused"]).default("applied"),
    stand: model.text().nullable(),
    fair: model.belongsTo(() => Fair, { mappedBy: "participations" }),
  })
  .indexes([{ on: ["fair_id", "cooperative_id"], unique: true }, { on: ["cooperative_id"] }])
