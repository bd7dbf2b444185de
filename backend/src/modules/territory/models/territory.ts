import { model } from "@medusajs/framework/utils"

/** One of the 12 regions or 75 provinces and prefectures. The id is its ISO 3166-2:MA code. */
export const Territory = model
  .define("territory", {
    id: model.id().primaryKey(),
    handle: model.text().unique(),
    kind: model.enum(["region", "province", "prefecture"]),
    parent_id: model.text().nullable(),
    name: model.text().searchable().translatable(),
    summary: model.text().translatable().default(""),
    capital_id: model.text().nullable(),
    hcp: model.text().nullable(),
  })
  .indexes([{ on: ["parent_id"] }])
