import { model } from "@medusajs/framework/utils"

/** What somebody wrote to the marketplace through the contact page. */
export const Enquiry = model.define("enquiry", {
  id: model.id({ prefix: "enq" }).primaryKey(),
  name: model.text(),
  contact: model.text(),
  subject: model.enum(["order", "cooperative", "press", "privacy", "other"]),
  reference: model.text().nullable(),
  body: model.text(),
  locale: model.enum(["ar", "fr", "en"]),
  answered_at: model.dateTime().nullable(),
})
