import { model } from "@medusajs/framework/utils"

/**
 * Somebody asked to be told, once, when something can be bought again, or when words find something. Whoever was told leaves no row: the address was
 * given for this and nothing else.
 */
export const Alert = model
  .define("alert", {
    id: model.id({ prefix: "alrt" }).primaryKey(),
    subject: model.enum(["cooperative", "listing", "words"]),
    /** Of the cooperative, or of the listing's product; or the words that found nothing. */
    subject_id: model.text(),
    channel: model.enum(["phone", "email"]),
    /** E.164, or a mail in its one spelling. */
    contact: model.text(),
    locale: model.enum(["ar", "fr", "en"]),
    /** The job takes first what it has not looked at for longest. */
    looked_at: model.dateTime(),
  })
  .indexes([
    { on: ["subject_id", "contact"], unique: true, where: "deleted_at IS NULL" },
    { on: ["looked_at"], where: "deleted_at IS NULL" },
  ])
