import { model } from "@medusajs/framework/utils"

/**
 * What the marketplace knows of a Medusa product beyond Medusa: above all, whose it is.
 * The unique product id is the rule "a listing belongs to exactly one cooperative".
 */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    product_id: model.text().unique(),
    cooperative_id: model.text(),
    artisan_id: model.text().nullable(),
    origin_province_id: model.text(),
    origin_region_id: model.text(),
    tax_class: model.enum(["standard", "reduced", "exempt"]).default("standard"),
    /** Needs two hands: carpets, jars in number, furniture. Raises the delivery price. */
    bulky: model.boolean().default(false),
    /** Working days until it can be handed to a carrier. */
    lead_time_days: model.number().default(2),
    materials: model.text().translatable().default(""),
    lot: model.text().nullable(),
    /** Months 1 to 12; null where it is made all year. */
    season: model.json().nullable(),
    images: model.json().nullable(),
    craft: model.text().nullable(),
    /** Counts its changes: who saves says which one they saw, so that two members never overwrite each other. */
    version: model.number().default(1),
    /** Chosen by the device that made it: sent twice, there is one listing. */
    key: model.text().nullable(),
    /** An organizer, or the market for a cooperative it knows, let it be published; kept through pauses. */
    approved_at: model.dateTime().nullable(),
    approved_by: model.text().nullable(),
    refused_reason: model.text().nullable(),
    paused_at: model.dateTime().nullable(),
    archived_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["cooperative_id"] },
    { on: ["artisan_id"] },
    { on: ["cooperative_id", "key"], unique: true, where: "key IS NOT NULL AND deleted_at IS NULL" },
  ])
