import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * Removes the links of a cart's order that was undone. Medusa's own compensation means to, but gives the two sides of a
 * link in an order its link service refuses (2.21.2), so they would stay: and a cart completed again would be answered
 * with an order that no longer exists.
 */
export async function forgetOrder(container: MedusaContainer, cart_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const { data: carts } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters: { cart_id } })
  const order_ids = carts.map((row) => row.order_id as string)
  if (!order_ids.length) return
  const standing = await container.resolve(Modules.ORDER).listOrders({ id: order_ids }, { select: ["id"] })
  const gone = order_ids.filter((id) => !standing.some((order) => order.id === id))
  if (!gone.length) return
  const { data: payments } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id", "payment_collection_id"],
    filters: { order_id: gone },
  })
  await link.dismiss([
    ...gone.map((order_id) => ({ [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id } })),
    ...payments.map(({ order_id, payment_collection_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  ])
}
