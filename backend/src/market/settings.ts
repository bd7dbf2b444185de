import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { deliveryServices, type DeliveryService, type Rate } from "../modules/delivery/price-delivery"

/** The few records every purchase needs and that never change while the server runs. */
export type MarketSettings = {
  region_id: string
  sales_channel_id: string
  shipping_options: Record<DeliveryService, { id: string; name: string }>
  rates: Rate[]
}

const FRESH_MS = 60_000
let kept: { settings: MarketSettings; until: number } | undefined

/** Read once a minute, so that a changed tariff is used without a restart. */
export async function marketSettings(container: MedusaContainer): Promise<MarketSettings> {
  if (kept && kept.until > Date.now()) return kept.settings
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [stores, options, rates] = await Promise.all([
    query.graph({ entity: "store", fields: ["default_region_id", "default_sales_channel_id"] }),
    query.graph({ entity: "shipping_option", fields: ["id", "name", "data"] }),
    query.graph({
      entity: "delivery_rate",
      fields: ["service", "band", "base", "included_grams", "per_extra_kg", "bulky_surcharge", "days_min", "days_max"],
    }),
  ])
  const store = stores.data[0]
  const shipping = Object.fromEntries(
    options.data.map((option) => [
      String((option.data as { service?: string } | null)?.service),
      { id: option.id, name: option.name },
    ])
  )
  const missing = deliveryServices.find((service) => !shipping[service])
  if (!store?.default_region_id || !store.default_sales_channel_id || missing) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "the market is not seeded: region, sales channel or delivery is missing"
    )
  }
  const settings = {
    region_id: store.default_region_id,
    sales_channel_id: store.default_sales_channel_id,
    shipping_options: shipping as MarketSettings["shipping_options"],
    rates: rates.data.map((rate) => ({
      ...rate,
      base: Number(rate.base),
      per_extra_kg: Number(rate.per_extra_kg),
      bulky_surcharge: Number(rate.bulky_surcharge),
    })) as Rate[],
  }
  kept = { settings, until: Date.now() + FRESH_MS }
  return settings
}
