import { model } from "@medusajs/framework/utils"
import { Cooperative } from "./cooperative"

export const Sector = model.define("sector", {
  id: model.id({ prefix: "sect" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text().translatable(),
  cooperatives: model.manyToMany(() => Cooperative, { mappedBy: "sectors" }),
})
