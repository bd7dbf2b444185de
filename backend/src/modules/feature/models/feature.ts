import { model } from "@medusajs/framework/utils"
import { featureKinds } from "../placements"

/** A curated placement: what is shown where, in which order, from when to when, chosen by whom. */
export const Feature = model
  .define("feature", {
    id: model.id({ prefix: "feat" }).primaryKey(),
    /** "home.hero", "home.season", "territory:MA-09", "hero:MA-09", "fair:fair_01…" (see placements.ts). */
    placement: model.text(),
    kind: model.enum([...featureKinds]),
    /** Id of what is shown: product, cooperative (for its story too), fair or territory. */
    reference_id: model.text(),
    position: model.number(),
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
    chosen_by: model.text().nullable(),
  })
  .indexes([{ on: ["placement", "position"] }])
