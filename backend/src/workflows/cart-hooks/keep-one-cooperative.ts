import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { maySell } from "../../modules/cooperative/may-sell"

type Seller = { id: string; status: string; closed_from: Date | null; closed_until: Date | null }

/** The sellers of some variants; a variant that is nobody's listing refuses the cart. */
async function sellersOf(container: MedusaContainer, variant_ids: string[]): Promise<Seller[]> {
  if (!variant_ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: [
      "id",
      "product.listing.cooperative.id",
      "product.listing.cooperative.status",
      "product.listing.cooperative.closed_from",
      "product.listing.cooperative.closed_until",
    ],
    filters: { id: variant_ids },
  })
  const rows = data as unknown as { product?: { listing?: { cooperative?: Seller } } }[]
  const sellers = rows.flatMap((row) => row.product?.listing?.cooperative ?? [])
  if (sellers.length !== rows.length) throw refusal("LISTING_NOT_SELLABLE")
  return sellers
}

/** Refuses goods of two cooperatives in one cart, and goods of one that may not sell now. */
async function refuseMixedSellers(container: MedusaContainer, variant_ids: string[]): Promise<void> {
  const sellers = await sellersOf(container, [...new Set(variant_ids)])
  if (new Set(sellers.map((seller) => seller.id)).size > 1) throw refusal("CART_OTHER_COOPERATIVE")
  if (sellers.some((seller) => !maySell(seller, new Date()))) throw refusal("LISTING_NOT_SELLABLE")
}

const variantIds = (items: { variant_id?: string | null }[] | undefined) =>
  (items ?? []).flatMap((item) => item.variant_id ?? [])

createCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await refuseMixedSellers(container, variantIds(cart.items))
})

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: ["items.variant_id"], filters: { id: input.cart_id } })
  const there = (data[0]?.items ?? []) as { variant_id?: string | null }[]
  await refuseMixedSellers(container, variantIds([...input.items, ...there]))
})
