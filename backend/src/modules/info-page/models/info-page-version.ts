import { model } from "@medusajs/framework/utils"

/** What a page of information says from one change to the next. Its newest version is shown; none is ever changed. */
export const InfoPageVersion = model
  .define("info_page_version", {
    id: model.id({ prefix: "ipv" }).primaryKey(),
    slug: model.text(),
    version: model.number(),
    /** `InfoTexts` */
    texts: model.json(),
    edited_by: model.text(),
  })
  .indexes([{ on: ["slug", "version"], unique: true }])
