import { model } from "@medusajs/framework/utils"

/** What a placement showed from one change to the next. Its newest version is what `feature` holds; none is ever changed. */
export const FeatureRevision = model
  .define("feature_revision", {
    id: model.id({ prefix: "frev" }).primaryKey(),
    placement: model.text(),
    version: model.number(),
    /** The chosen ones in order: `{ kind, reference_id, starts_at, ends_at }`, times in ISO. The oldest say no kind. */
    features: model.json(),
    chosen_by: model.text().nullable(),
  })
  .indexes([{ on: ["placement", "version"], unique: true }])
