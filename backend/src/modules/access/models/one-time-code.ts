import { model } from "@medusajs/framework/utils"

/**
 * The one code that is good now for a purpose and a subject. Both are in the key as a keyed digest, and so is the code:
 * the table names nobody and opens nothing.
 */
export const OneTimeCode = model
  .define("one_time_code", {
    id: model.id({ prefix: "otc" }).primaryKey(),
    key: model.text().unique(),
    code_hash: model.text(),
    sent_at: model.dateTime(),
    expires_at: model.dateTime(),
    tries: model.number().default(0),
    used_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["expires_at"] }])
