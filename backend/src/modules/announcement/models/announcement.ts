import { model } from "@medusajs/framework/utils"

/** What organizers tell members: all of them, those of some regions, or of some cooperatives. */
export const Announcement = model
  .define("announcement", {
    id: model.id({ prefix: "ann" }).primaryKey(),
    /** The writer's own: the same one sent twice is written once. */
    key: model.text().unique(),
    title_ar: model.text(),
    title_fr: model.text().default(""),
    title_en: model.text().default(""),
    body_ar: model.text(),
    body_fr: model.text().default(""),
    body_en: model.text().default(""),
    audience: model.enum(["all", "regions", "cooperatives"]),
    /** Ids of regions or cooperatives; none where it is for all. */
    audience_ids: model.array(),
    shown_from: model.dateTime(),
    shown_until: model.dateTime().nullable(),
    written_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    /** When every member it is for had a message queued. */
    told_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["shown_from"] }])
