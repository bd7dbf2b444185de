import { model } from "@medusajs/framework/utils"

/** What a Medusa user may do here. A user without a row may do nothing. */
export const Staff = model.define("staff", {
  id: model.id({ prefix: "staff" }).primaryKey(),
  user_id: model.text().unique(),
  role: model.enum(["administrator", "organizer", "auditor"]),
})
