import { model } from "@medusajs/framework/utils"

/** A person who acts for a cooperative. A row is made by invitation or by staff, never by a matching mail or phone. */
export const Member = model
  .define("member", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    cooperative_id: model.text(),
    role: model.enum(["manager", "catalogue", "orders", "accounts"]),
    name: model.text(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    locale: model.enum(["ar", "fr", "en"]).default("ar"),
    removed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id"] }])
