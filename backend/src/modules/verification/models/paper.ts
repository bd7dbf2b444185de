import { model } from "@medusajs/framework/utils"

/** A private document of a cooperative. The file key leads to private storage, never to a public address. */
export const Paper = model
  .define("paper", {
    id: model.id({ prefix: "pap" }).primaryKey(),
    cooperative_id: model.text(),
    kind: model.enum(["register_extract", "odco_certificate", "ice_certificate", "onssa_file", "identity", "other"]),
    file_key: model.text(),
    verified_at: model.dateTime().nullable(),
    verifier_id: model.text().nullable(),
    refused_reason: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["cooperative_id"] }])
