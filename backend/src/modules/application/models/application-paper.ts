import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** A photo of a paper, in private storage under the application's id. */
export const ApplicationPaper = model.define("application_paper", {
  id: model.id({ prefix: "apap" }).primaryKey(),
  kind: model.enum(["register_extract", "odco_certificate", "ice_certificate", "onssa_file", "identity", "other"]),
  photo: model.text(),
  application: model.belongsTo(() => Application, { mappedBy: "papers" }),
})
