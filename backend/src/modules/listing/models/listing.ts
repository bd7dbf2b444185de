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
  })
  .indexes([{ on: ["cooperative_id"] }, { on: ["artisan_id"] }])
