import { model } from "@medusajs/framework/utils"
import { ApplicationPaper } from "./application-paper"

/**
 * A cooperative that wants to come in: what it says of itself, kept field by field while it is written, until an
 * organizer answers. It becomes a cooperative only by being verified.
 */
export const Application = model
  .define("application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    /** Whose account it is written in; null once that person is forgotten. */
    customer_id: model.text().nullable(),
    identity_id: model.text(),
    status: model.enum(["draft", "sent", "more", "verified", "refused"]).default("draft"),
    answers: model.json(),
    /** The language the applicant is answered in. */
    locale: model.enum(["ar", "fr", "en"]).default("ar"),
    /** How often it was sent: each answer to it is told once. */
    round: model.number().default(0),
    sent_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    reasons: model.json().nullable(),
    note: model.text().default(""),
    cooperative_id: model.text().nullable(),
    papers: model.hasMany(() => ApplicationPaper, { mappedBy: "application" }),
  })
  .cascades({ delete: ["papers"] })
  .indexes([
    { on: ["customer_id"], unique: true, where: "status in ('draft', 'sent', 'more') and deleted_at is null" },
    { on: ["status", "sent_at"] },
  ])
