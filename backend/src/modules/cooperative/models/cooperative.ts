import { model } from "@medusajs/framework/utils"
import { Artisan } from "./artisan"
import { Sector } from "./sector"

/**
 * The vendor. What is public about it; papers, signs, members and payout account are kept in modules of their own.
 * Whether it may sell is derived (see `sellable`), never stored.
 */
export const Cooperative = model
  .define("cooperative", {
    id: model.id({ prefix: "coop" }).primaryKey(),
    handle: model.text().unique(),
    legal_form: model.enum([
      "cooperative",
      "union",
      "association",
      "mutual",
      "economic_interest_group",
      "artisan",
      "institution",
    ]),
    status: model.enum(["applied", "verified", "refused", "suspended", "closed"]).default("applied"),
    name: model.text().searchable().translatable(),
    summary: model.text().translatable().default(""),
    story: model.text().translatable().default(""),
    locality: model.text().translatable().default(""),
    province_id: model.text(),
    region_id: model.text(),
    founded: model.number().nullable(),
    members_count: model.number().default(0),
    women_count: model.number().default(0),
    youth_count: model.number().default(0),
    /** Set by an organizer after looking at the register, never by the cooperative itself. */
    women_led: model.boolean().default(false),
    youth_led: model.boolean().default(false),
    /** Register of the court of first instance, its local number, and the reference of ODCO's central register. */
    register_court: model.text().nullable(),
    register_number: model.text().nullable(),
    odco_reference: model.text().nullable(),
    ice: model.text().nullable(),
    /** The closed window: buyers see the date of return. Both days included, Casablanca time. */
    closed_from: model.dateTime().nullable(),
    closed_until: model.dateTime().nullable(),
    closed_reason: model.text().translatable().default(""),
    /** Medusa's stock location; each variant has a level at its cooperative's location only. */
    stock_location_id: model.text().nullable(),
    images: model.json().nullable(),
    demo: model.boolean().default(false),
    sectors: model.manyToMany(() => Sector, { mappedBy: "cooperatives", pivotTable: "cooperative_sector" }),
    artisans: model.hasMany(() => Artisan, { mappedBy: "cooperative" }),
  })
  .cascades({ delete: ["artisans"] })
  .indexes([{ on: ["region_id"] }, { on: ["province_id"] }, { on: ["status"] }, { on: ["stock_location_id"] }])
