import { model } from "@medusajs/framework/utils"
import { Activity } from "./activity"
import { FairSeries } from "./fair-series"
import { Participation } from "./participation"

/** One edition of a fair or mobile market. What is not known of a past one stays null and is said in `unknown`. */
export const Fair = model
  .define("fair", {
    id: model.id({ prefix: "fair" }).primaryKey(),
    handle: model.text().unique(),
    scope: model.enum(["national", "regional", "mobile_market"]),
    series: model.belongsTo(() => FairSeries, { mappedBy: "editions" }),
    number: model.number().nullable(),
    name: model.text().searchable().translatable(),
    slogan: model.text().translatable().default(""),
    theme: model.text().translatable().default(""),
    summary: model.text().translatable().default(""),
    unknown: model.text().translatable().default(""),
    announced_from: model.dateTime().nullable(),
    announced_until: model.dateTime().nullable(),
    starts_on: model.dateTime().nullable(),
    ends_on: model.dateTime().nullable(),
    year: model.number().nullable(),
    province_id: model.text().nullable(),
    region_id: model.text().nullable(),
    venue: model.text().translatable().default(""),
    area_m2: model.number().nullable(),
    exhibitors_count: model.number().nullable(),
    exhibitors_approximate: model.boolean().default(false),
    organizers: model.text().translatable().default(""),
    partners: model.text().translatable().default(""),
    patronage: model.text().translatable().default(""),
    sources: model.json().nullable(),
    images: model.json().nullable(),
    demo: model.boolean().default(false),
    /** Buyers and members see it only then. */
    published: model.boolean().default(false),
    /** It will not be held: nobody fetches anything there. One that is only not published may come back. */
    called_off: model.boolean().default(false),
    /** The days, both included, on which cooperatives may apply, and what they are asked for. */
    call_opens_on: model.dateTime().nullable(),
    call_closes_on: model.dateTime().nullable(),
    call_text: model.text().translatable().default(""),
    /** How many may be accepted: at all, and of territories and sectors. */
    call_places: model.number().nullable(),
    call_quotas: model.json().nullable(),
    /** Grows with each change: who looks at an older one is refused. */
    version: model.number().default(1),
    /** When it last changed, or who stands at it, until those whom it concerns have been told. */
    untold_since: model.dateTime().nullable(),
    activities: model.hasMany(() => Activity, { mappedBy: "fair" }),
    participations: model.hasMany(() => Participation, { mappedBy: "fair" }),
  })
  .indexes([{ on: ["untold_since"], where: "untold_since IS NOT NULL AND deleted_at IS NULL" }])
  .cascades({ delete: ["activities", "participations"] })
