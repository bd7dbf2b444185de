import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  calculateShippingOptionsPricesWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows"
import { marketSettings } from "../../market/settings"
import { deliveryServices, priceDelivery } from "../../modules/delivery/price-delivery"

type CartRow = {
  shipping_address?: { province?: string | null; postal_code?: string | null }
  items: {
    quantity: number
    variant?: { weight: number | null }
    product?: {
      listing?: { bulky: boolean; lead_time_days: number; cooperative: { province_id: string; region_id: string } }
    }
  }[]
}

/** The fee of each service for a plain client's cart, by the same pure function as everywhere; read by the delivery network. */
async function deliveryFees(container: MedusaContainer, cart_id: string): Promise<Record<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, { rates }] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: [
        "shipping_address.province",
        "shipping_address.postal_code",
        "items.quantity",
        "items.variant.weight",
        "items.product.listing.bulky",
        "items.product.listing.lead_time_days",
        "items.product.listing.cooperative.province_id",
        "items.product.listing.cooperative.region_id",
      ],
      filters: { id: cart_id },
    }),
    marketSettings(container),
  ])
  const { items, shipping_address } = data[0] as unknown as CartRow
  const from = items[0]?.product?.listing?.cooperative
  if (!from) return {}
  const province = shipping_address?.province ?? ""
  const { data: territories } = await query.graph({
    entity: "territory",
    fields: ["parent_id"],
    filters: { id: province },
  })
  const to = { province_id: province, region_id: territories[0]?.parent_id, postcode: shipping_address?.postal_code }
  const pieces = items.map(({ quantity, variant, product }) => ({
    quantity: Number(quantity),
    weight_g: variant?.weight ?? 0,
    bulky: product?.listing?.bulky ?? false,
    lead_time_days: product?.listing?.lead_time_days ?? 0,
  }))
  return Object.fromEntries(
    deliveryServices.map((service) => [
      service,
      priceDelivery(rates, service, { pieces, from, to, on: new Date() })?.fee ?? 0,
    ])
  )
}

listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    return new StepResponse({ delivery_fees: await deliveryFees(container, input.cart_id) })
  }
)

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext(async ({ input }, { container }) => {
  return new StepResponse({ delivery_fees: await deliveryFees(container, input.cart_id) })
})
