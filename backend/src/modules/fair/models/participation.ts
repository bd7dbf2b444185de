import { model } from "@medusajs/framework/utils"
import { Fair } from "./fair"

/** A cooperative's application to a fair, then its stand. */
export const Participation = model
  .define("participation", {
    id: model.id({ prefix: "part" }).primaryKey(),
    cooperative_id: model.text(),
    status: model.enum(["applied", "accepted", "waitlisted", "refused", "withdrawn"]).default("applied"),
    /** What it brings, in the member's own words. */
    brings: model.text().default(""),
    stand_wish: model.enum(["table", "small", "large"]).default("small"),
    stand: model.text().nullable(),
    applied_at: model.dateTime().nullable(),
    applied_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    /** What the organizers wrote with their answer. */
    message: model.text().default(""),
    /** Grows with each change: who looks at an older one is refused. */
    version: model.number().default(1),
    fair: model.belongsTo(() => Fair, { mappedBy: "participations" }),
  })
  .indexes([
    { on: ["fair_id", "cooperative_id"], unique: true },
    { on: ["cooperative_id"] },
    // A stand is one cooperative's.
    { on: ["fair_id", "stand"], unique: true, where: "stand IS NOT NULL AND deleted_at IS NULL" },
  ])
