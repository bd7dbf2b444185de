import { model } from "@medusajs/framework/utils"

/** One line of the tariff: what a service costs in a distance band. MAD including tax; weight in grams. */
export const DeliveryRate = model
  .define("delivery_rate", {
    id: model.id({ prefix: "drate" }).primaryKey(),
    service: model.enum(["home", "express", "pickup_cooperative", "pickup_fair"]),
    /** 0 same province, 1 same region, 2 neighbouring region, 3 far, 4 farthest. */
    band: model.number(),
    base: model.bigNumber(),
    included_grams: model.number(),
    per_extra_kg: model.bigNumber(),
    bulky_surcharge: model.bigNumber(),
    days_min: model.number(),
    days_max: model.number(),
  })
  .indexes([{ on: ["service", "band"], unique: true }])
