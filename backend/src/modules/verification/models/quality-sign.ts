import { model } from "@medusajs/framework/utils"
import { SignBearer } from "./sign-bearer"

/** A claim until an organizer verifies it; shown only while verified and unexpired (see `signIsShown`). */
export const QualitySign = model
  .define("quality_sign", {
    id: model.id({ prefix: "sign" }).primaryKey(),
    handle: model.text().unique(),
    cooperative_id: model.text(),
    kind: model.enum([
      "igp",
      "aop",
      "label_agricole",
      "organic",
      "onssa",
      "maroc_fait_main",
      "craft_mark",
      "fair_trade",
    ]),
    name: model.text().translatable(),
    number: model.text(),
    issuer: model.text().translatable(),
    expires_at: model.dateTime(),
    evidence_key: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    verifier_id: model.text().nullable(),
    refused_reason: model.text().nullable(),
    /** Chosen by the device that claimed it: sent twice, there is one sign. */
    key: model.text().nullable(),
    bearers: model.hasMany(() => SignBearer, { mappedBy: "sign" }),
  })
  .cascades({ delete: ["bearers"] })
  .indexes([
    { on: ["cooperative_id"] },
    { on: ["expires_at"] },
    { on: ["cooperative_id", "key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" },
  ])
