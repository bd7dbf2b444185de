import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { COMMISSION_MODULE, type CommissionModuleService } from "@maarid/backend/modules/commission"
import { DELIVERY_PROVIDER } from "@maarid/backend/market/delivery-provider"
import { DELIVERY_MODULE, type DeliveryModuleService } from "@maarid/backend/modules/delivery"
import { idsByHandle, must, type Market } from "./market"

const NETWORK = "شبكة التوصيل"

const services = [
  { service: "home", label: "التوصيل إلى المنزل", fr: "Livraison à domicile", en: "Home delivery" },
  { service: "express", label: "التوصيل السريع", fr: "Livraison express", en: "Express delivery" },
  {
    service: "pickup_cooperative",
    label: "الاستلام من التعاونية",
    fr: "Retrait à la coopérative",
    en: "Pickup at the cooperative",
  },
  {
    service: "pickup_fair",
    label: "الاستلام من رواق المعرض",
    fr: "Retrait au salon",
    en: "Pickup at a fair",
  },
] as const

/** What carriers ask, by distance band 0 to 4: base with 2 kg, each further kg, two-handed goods, working days. */
const tariff = {
  home: {
    base: [25, 30, 35, 45, 55],
    perKg: [5, 5, 6, 7, 8],
    bulky: [40, 50, 70, 90, 120],
    days: [
      [1, 2],
      [2, 3],
      [2, 4],
      [3, 5],
      [4, 7],
    ],
  },
  express: {
    base: [40, 50, 60, 75, 95],
    perKg: [7, 8, 9, 11, 13],
    bulky: [70, 85, 110, 140, 180],
    days: [
      [1, 1],
      [1, 1],
      [1, 2],
      [2, 3],
      [2, 4],
    ],
  },
  pickup_cooperative: {
    base: [0, 0, 0, 0, 0],
    perKg: [0, 0, 0, 0, 0],
    bulky: [0, 0, 0, 0, 0],
    days: [
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
    ],
  },
  // Days are those of the fair.
  pickup_fair: {
    base: [0],
    perKg: [0],
    bulky: [0],
    days: [[0, 0]],
  },
} as const

/** The one delivery network every cooperative shares; returns the shipping profile of all listings. */
export async function loadNetwork(market: Market, channelId: string): Promise<string> {
  const { container } = market
  const profileId = await loadProfile(market)
  const zoneId = await loadZone(market, channelId)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const options = await fulfillment.listShippingOptions({}, { select: ["id", "data"] })
  const wanted = services.filter((one) => !options.some((option) => option.data?.service === one.service))
  if (wanted.length) {
    await createShippingOptionsWorkflow(container).run({
      input: wanted.map(({ service, label, fr }) => ({
        name: label,
        service_zone_id: zoneId,
        shipping_profile_id: profileId,
        provider_id: DELIVERY_PROVIDER,
        price_type: "calculated" as const,
        type: { label, description: fr, code: service },
        data: { service },
        // At which fair is chosen in a purchase of ours: a plain client's cart has no word for it.
        rules:
          service === "pickup_fair" ? [{ attribute: "enabled_in_store", operator: "eq" as const, value: "false" }] : [],
      })),
    })
  }
  await loadRates(market)
  return profileId
}

/** The French and English names of the shipping options, as rows to translate. */
export async function networkWords({ container }: Market) {
  const options = await container.resolve(Modules.FULFILLMENT).listShippingOptions({}, { select: ["id", "data"] })
  return options.flatMap((option) => {
    const one = services.find(({ service }) => service === option.data?.service)
    return one
      ? [{ reference: "shipping_option", id: option.id, words: { name: { ar: one.label, fr: one.fr, en: one.en } } }]
      : []
  })
}

async function loadProfile({ container }: Market): Promise<string> {
  const [profile] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({})
  if (profile) return profile.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: NETWORK, type: "default" }] },
  })
  return result[0].id
}

async function loadZone({ container }: Market, channelId: string): Promise<string> {
  const stock = container.resolve(Modules.STOCK_LOCATION)
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  let [location] = await stock.listStockLocations({ name: NETWORK })
  if (!location) {
    const { result } = await createStockLocationsWorkflow(container).run({
      input: { locations: [{ name: NETWORK, address: { address_1: "", country_code: "MA" } }] },
    })
    location = result[0]
  }
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.create([
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id: channelId },
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER },
    },
  ])
  let [set] = await fulfillment.listFulfillmentSets({ name: NETWORK })
  if (!set) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: location.id, fulfillment_set_data: { name: NETWORK, type: "shipping" } },
    })
    ;[set] = await fulfillment.listFulfillmentSets({ name: NETWORK })
  }
  await createLinksWorkflow(container).run({
    input: [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
        [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
      },
    ],
  })
  const [zone] = await fulfillment.listServiceZones({ name: NETWORK })
  if (zone) return zone.id
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [{ name: NETWORK, fulfillment_set_id: set.id, geo_zones: [{ type: "country", country_code: "ma" }] }],
    },
  })
  return result[0].id
}

async function loadRates({ container }: Market): Promise<void> {
  const service: DeliveryModuleService = container.resolve(DELIVERY_MODULE)
  const there = await service.listDeliveryRates({})
  const wanted = (Object.keys(tariff) as (keyof typeof tariff)[]).flatMap((name) =>
    tariff[name].base.map((base, band) => ({
      service: name,
      band,
      base,
      included_grams: 2000,
      per_extra_kg: tariff[name].perKg[band],
      bulky_surcharge: tariff[name].bulky[band],
      days_min: tariff[name].days[band][0],
      days_max: tariff[name].days[band][1],
    }))
  )
  const create = wanted.filter((rate) => !there.some((one) => one.service === rate.service && one.band === rate.band))
  if (create.length) await service.createDeliveryRates(create)
}

/** What the marketplace keeps: 8 % and 1 % for the programme; 6 % of carpets, where most of the price is weeks of work. */
export async function loadCommissions({ container }: Market): Promise<void> {
  const service: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const categories = idsByHandle(await container.resolve(Modules.PRODUCT).listProductCategories({}, { take: 1000 }))
  const there = await service.listCommissionRules({})
  const wanted = [
    { category_id: null, commission_points: 800, contribution_points: 100 },
    { category_id: must(categories, "carpets"), commission_points: 600, contribution_points: 100 },
  ]
  const create = wanted.filter(
    (rule) => !there.some((one) => one.category_id === rule.category_id && !one.cooperative_id)
  )
  if (create.length) await service.createCommissionRules(create)
}
