import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPriceListsWorkflow, createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { all, must, type Market } from "./market"

const DAY_MS = 24 * 60 * 60 * 1000
const CURRENCY = "mad"

/** Sales, which begin now, after the prices they reduce; and codes to type at the checkout. */
export async function loadPromotions(market: Market): Promise<void> {
  await loadSales(market)
  await loadCodes(market)
}

type Priced = { handle: string; variants: { id: string; price_set?: { prices?: Price[] } }[] }
type Price = { amount: number; currency_code: string; price_list_id: string | null }

async function loadSales({ container, data }: Market): Promise<void> {
  const found = await container.resolve(Modules.PRICING).listPriceLists({}, { ...all, select: ["id", "title"] })
  const wanted = data.promotions.price_lists.filter(({ title }) => !found.some((list) => list.title === title.ar))
  if (!wanted.length) return
  const { data: rows } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "handle",
      "variants.id",
      ...["amount", "currency_code", "price_list_id"].map((field) => `variants.price_set.prices.${field}`),
    ],
    filters: { handle: wanted.flatMap((one) => one.listings) },
  })
  const products = new Map((rows as unknown as Priced[]).map((row) => [row.handle, row]))
  const starts = new Date()
  await createPriceListsWorkflow(container).run({
    input: {
      price_lists_data: wanted.map(({ title, days, percent, listings }) => ({
        title: title.ar,
        description: `${title.fr} · ${title.en}`,
        type: "sale" as const,
        status: "active" as const,
        starts_at: starts.toISOString(),
        ends_at: new Date(starts.getTime() + days * DAY_MS).toISOString(),
        prices: listings.flatMap((handle) =>
          must(products, handle).variants.map((variant) => ({
            variant_id: variant.id,
            amount: reduced(basePrice(handle, variant), percent),
            currency_code: CURRENCY,
          }))
        ),
      })),
    },
  })
}

function basePrice(handle: string, { price_set }: Priced["variants"][number]): number {
  const price = price_set?.prices?.find((one) => one.currency_code === CURRENCY && !one.price_list_id)
  if (!price) throw new Error(`The seed expected a price of ${handle} to be there`)
  return Number(price.amount)
}

/** Up to the next whole dirham: never more taken off than the percent says. */
const reduced = (price: number, percent: number) => Math.ceil((price * (100 - percent)) / 100)

async function loadCodes({ container, data }: Market): Promise<void> {
  const service = container.resolve(Modules.PROMOTION)
  const found = await service.listPromotions({}, { ...all, select: ["id", "code"] })
  const wanted = data.promotions.codes.filter(({ code }) => !found.some((one) => one.code === code))
  if (!wanted.length) return
  const now = Date.now()
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: wanted.map((one) => ({
        code: one.code,
        type: "standard" as const,
        status: "active" as const,
        is_tax_inclusive: true,
        application_method: {
          target_type: "items" as const,
          allocation: "across" as const,
          currency_code: CURRENCY,
          ...("percent" in one
            ? { type: "percentage" as const, value: one.percent }
            : { type: "fixed" as const, value: one.amount }),
        },
        campaign: {
          name: one.code,
          campaign_identifier: one.code,
          starts_at: new Date(now),
          ends_at: new Date(now + one.days * DAY_MS),
        },
      })),
    },
  })
}
