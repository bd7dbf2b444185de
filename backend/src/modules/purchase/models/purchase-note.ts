import { model } from "@medusajs/framework/utils"

/** What the market's staff wrote about a purchase: a note, or a complaint that stays open until it is solved. */
export const PurchaseNote = model
  .define("purchase_note", {
    id: model.id({ prefix: "pnote" }).primaryKey(),
    purchase_id: model.text(),
    kind: model.enum(["note", "complaint"]),
    body: model.text(),
    /** Ids of Medusa users. */
    written_by: model.text(),
    solved_by: model.text().nullable(),
    solved_at: model.dateTime().nullable(),
    /** How a complaint was solved. */
    outcome: model.text().nullable(),
  })
  .indexes([{ on: ["purchase_id"] }])
