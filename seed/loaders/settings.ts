import { Modules } from "@medusajs/framework/utils"
import {
  createRegionsWorkflow,
  createTaxRatesWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateApiKeysWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { medusaLocale } from "@maarid/backend/contracts/locales"
import type { Market } from "./market"

const localeNames = { ar: "العربية (المغرب)", fr: "Français (Maroc)", en: "English" }

/** Product types are the tax classes of the market. */
const taxClasses = ["standard", "reduced", "exempt"] as const
type TaxClass = (typeof taxClasses)[number]

const rates: Record<TaxClass, { name: string; code: string; rate: number }> = {
  standard: { name: "TVA 20 %", code: "TVA20", rate: 20 },
  reduced: { name: "TVA 10 %", code: "TVA10", rate: 10 },
  exempt: { name: "TVA 0 %", code: "TVA0", rate: 0 },
}

export type Settings = { channelId: string; typeIds: Record<TaxClass, string> }

/** Store, its one sales channel, key, languages, price region and taxes. Medusa makes the first three when it starts. */
export async function loadSettings(market: Market): Promise<Settings> {
  await loadLocales(market)
  const channelId = await loadStore(market)
  await loadRegion(market)
  return { channelId, typeIds: await loadTaxes(market) }
}

async function loadLocales({ container }: Market): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION)
  const wanted = Object.entries(medusaLocale).map(([locale, code]) => ({
    code,
    name: localeNames[locale as keyof typeof localeNames],
  }))
  const found = await service.listLocales({ code: wanted.map((one) => one.code) })
  const create = wanted.filter((one) => !found.some((locale) => locale.code === one.code))
  if (create.length) await service.createLocales(create)
}

async function loadStore({ container }: Market): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  const [channel] = await container
    .resolve(Modules.SALES_CHANNEL)
    .listSalesChannels({}, { order: { created_at: "ASC" } })
  // Written last of all settings: what is there since then may have been changed on purpose.
  if (store.default_region_id) return channel.id
  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: channel.id }, update: { name: "المعرض", description: "Maarid" } },
  })
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: "المعرض",
        default_sales_channel_id: channel.id,
        supported_currencies: [{ currency_code: "mad", is_default: true, is_tax_inclusive: true }],
        supported_locales: Object.values(medusaLocale).map((locale_code) => ({ locale_code })),
      },
    },
  })
  const [key] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } })
  await updateApiKeysWorkflow(container).run({ input: { selector: { id: key.id }, update: { title: "Storefront" } } })
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } })
  return channel.id
}

const OURS = ["pp_cash-on-delivery_cash-on-delivery", "pp_bank-transfer_bank-transfer"]

async function loadRegion({ container }: Market): Promise<void> {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const ours = OURS.filter((id) => providers.some((provider) => provider.id === id))
  const payment_providers = ours.length ? ours : ["pp_system_default"]
  const [kept] = await container.resolve(Modules.REGION).listRegions({ currency_code: "mad" })
  let regionId = kept?.id
  if (kept) {
    await updateRegionsWorkflow(container).run({ input: { selector: { id: kept.id }, update: { payment_providers } } })
  } else {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "المغرب · Maroc",
            currency_code: "mad",
            countries: ["ma"],
            is_tax_inclusive: true,
            automatic_taxes: true,
            payment_providers,
          },
        ],
      },
    })
    regionId = result[0].id
  }
  const [store] = await container.resolve(Modules.STORE).listStores()
  if (store.default_region_id) return
  await updateStoresWorkflow(container).run({ input: { selector: {}, update: { default_region_id: regionId } } })
}

async function loadTaxes({ container }: Market): Promise<Record<TaxClass, string>> {
  const products = container.resolve(Modules.PRODUCT)
  const found = await products.listProductTypes({}, { take: 100 })
  const create = taxClasses.filter((value) => !found.some((type) => type.value === value))
  const types = [
    ...found,
    ...(create.length ? await products.createProductTypes(create.map((value) => ({ value }))) : []),
  ]
  const typeIds = Object.fromEntries(types.map((type) => [type.value, type.id])) as Record<TaxClass, string>

  const taxes = container.resolve(Modules.TAX)
  let [region] = await taxes.listTaxRegions({ country_code: "ma" })
  if (!region) {
    const { result } = await createTaxRegionsWorkflow(container).run({
      input: [
        {
          country_code: "ma",
          provider_id: "tp_system",
          default_tax_rate: { ...rates.standard, is_default: true } as never,
        },
      ],
    })
    region = result[0]
  }
  const kept = await taxes.listTaxRates({ tax_region_id: region.id })
  const wanted = (["reduced", "exempt"] as const).filter((one) => !kept.some((rate) => rate.code === rates[one].code))
  if (wanted.length) {
    await createTaxRatesWorkflow(container).run({
      input: wanted.map((one) => ({
        tax_region_id: region.id,
        ...rates[one],
        rules: [{ reference: "product_type", reference_id: typeIds[one] }],
      })),
    })
  }
  return typeIds
}
