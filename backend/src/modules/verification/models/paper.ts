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
    /** The member who sent it; none where it came with the application. */
    sent_by: model.text().nullable(),
    /** Chosen by the device that sent it: sent twice, there is one paper. */
    key: model.text().nullable(),
    /** The older paper this one is for. Once it is verified, or the older one was refused, the older one is replaced. */
    replaces_id: model.text().nullable(),
    replaced_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cooperative_id"] },
    { on: ["cooperative_id", "key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" },
  ])
