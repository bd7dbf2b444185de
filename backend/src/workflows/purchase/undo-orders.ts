import type { MedusaContainer } from "@medusajs/framework/types"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { unrecordOrders } from "./record-orders"

/**
 * Cancels orders that no parcel may have, with their reservations and payments, and takes back what was recorded of
 * them. Medusa's own compensation can end half way: steps that run side by side give up saving where they stand after
 * three tries (2.21.2), and then an order stays that nobody is told of.
 */
export async function undoOrders(container: MedusaContainer, orders: { id: string; status: string }[]): Promise<void> {
  for (const { id, status } of orders) {
    if (status !== "canceled") await cancelOrderWorkflow(container).run({ input: { order_id: id } })
  }
  await unrecordOrders(
    container,
    orders.map(({ id }) => id)
  )
}
