import { model } from "@medusajs/framework/utils"

/**
 * A way into a cooperative for whoever holds one phone or mail. The token is kept as a digest and sent to that
 * address alone; it opens once, for some days.
 */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "minv" }).primaryKey(),
    cooperative_id: model.text(),
    role: model.enum(["manager", "catalogue", "orders", "accounts"]),
    name: model.text(),
    channel: model.enum(["phone", "email"]),
    /** E.164, or a mail in small letters. */
    contact: model.text(),
    locale: model.enum(["ar", "fr", "en"]).default("ar"),
    token_hash: model.text().unique(),
    invited_by: model.text(),
    expires_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
    member_id: model.text().nullable(),
    /** Of the form it was written in: the same one sent again invites nobody anew. */
    key: model.text().nullable(),
  })
  .indexes([
    { on: ["cooperative_id"] },
    { on: ["cooperative_id", "key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" },
  ])
