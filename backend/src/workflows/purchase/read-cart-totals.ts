import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** MAD, major units, including tax. */
export type CartTotals = {
  goods_total: number
  delivery_total: number
  discount_total: number
  tax_total: number
  total: number
  /** Promotion codes that take something off. */
  codes: string[]
}

const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100

/** What Medusa reckons for some carts, by cart id. */
export async function readCartTotals(container: MedusaContainer, cart_ids: string[]): Promise<Map<string, CartTotals>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "total",
      "original_item_total",
      "shipping_total",
      "discount_total",
      "tax_total",
      "items.adjustments.code",
      "shipping_methods.adjustments.code",
    ],
    filters: { id: cart_ids },
  })
  return new Map(
    data.map((cart) => [
      cart.id,
      {
        goods_total: centimes(cart.original_item_total),
        delivery_total: centimes(cart.shipping_total),
        discount_total: centimes(cart.discount_total),
        tax_total: centimes(cart.tax_total),
        total: centimes(cart.total),
        codes: [...(cart.items ?? []), ...(cart.shipping_methods ?? [])].flatMap((line) =>
          ((line?.adjustments ?? []) as { code?: string | null }[]).flatMap(({ code }) => code ?? [])
        ),
      },
    ])
  )
}
