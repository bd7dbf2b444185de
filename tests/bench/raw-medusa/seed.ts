import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createProductsWorkflow,
  createRegionsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  createApiKeysWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"

/** The least that Medusa needs to sell three products: what any shop has. */
export default async function seedRaw({ container }: ExecArgs): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [store] = await container.resolve(Modules.STORE).listStores()
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: { supported_currencies: [{ currency_code: "mad", is_default: true }] },
    },
  })
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Maroc",
          currency_code: "mad",
          countries: ["ma"],
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: [{ country_code: "ma", provider_id: "tp_system", default_tax_rate: { rate: 20, code: "tva", name: "TVA" } }],
  })
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Casablanca" }] },
  })
  const location_id = locations[0].id
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Default", type: "default" }] },
  })
  const set = await fulfillment.createFulfillmentSets({
    name: "Delivery",
    type: "shipping",
    service_zones: [{ name: "Maroc", geo_zones: [{ country_code: "ma", type: "country" }] }],
  })
  await link.create([
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id: channel.id },
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ])
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Home",
        price_type: "flat",
        provider_id: "manual_manual",
        service_zone_id: set.service_zones[0].id,
        shipping_profile_id: profiles[0].id,
        type: { label: "Home", description: "Home", code: "home" },
        prices: [{ region_id: regions[0].id, amount: 35 }],
        rules: [],
      },
    ],
  })
  const { result: products } = await createProductsWorkflow(container).run({
    input: {
      products: [1, 2, 3].map((number) => ({
        title: `Product ${number}`,
        status: "published" as const,
        shipping_profile_id: profiles[0].id,
        options: [{ title: "Size", values: ["One"] }],
        variants: [
          {
            title: "One",
            sku: `RAW-${number}`,
            options: { Size: "One" },
            manage_inventory: true,
            prices: [{ currency_code: "mad", amount: 100 * number }],
          },
        ],
        sales_channels: [{ id: channel.id }],
      })),
    },
  })
  const inventory = container.resolve(Modules.INVENTORY)
  const items = await inventory.listInventoryItems({
    sku: products.flatMap((product) => product.variants.map((variant) => variant.sku as string)),
  })
  await inventory.createInventoryLevels(
    items.map((item) => ({ inventory_item_id: item.id, location_id, stocked_quantity: 1_000_000 }))
  )
  const { result: keys } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "bench", type: "publishable", created_by: "bench" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: keys[0].id, add: [channel.id] } })
}
