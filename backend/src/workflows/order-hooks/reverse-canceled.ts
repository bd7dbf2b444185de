import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { reverseEntries } from "../purchase/record-orders"
import { postRefunds } from "./post-refunds"

type CanceledOrder = {
  id: string
  items: { adjustments?: { code?: string | null; amount: number }[] }[]
}

/**
 * Whoever cancels an order, buyer, cooperative, deadline or the dashboard: its sale is reversed, money given back is an
 * entry, and a code used for it can be used again (Medusa keeps the usage).
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await reverseEntries(container, [order.id], "canceled")
  const canceled = await readCanceled(container, order.id)
  await postRefunds(container, order.id)
  await freeCodes(container, canceled)
})

async function readCanceled(container: MedusaContainer, id: string): Promise<CanceledOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.adjustments.code", "items.adjustments.amount"],
    filters: { id },
  })
  return data[0] as unknown as CanceledOrder
}

async function freeCodes(container: MedusaContainer, order: CanceledOrder): Promise<void> {
  const used = order.items
    .flatMap((item) => item.adjustments ?? [])
    .flatMap(({ code, amount }) => (code ? [{ code, amount: Number(amount) }] : []))
  if (used.length)
    await container.resolve(Modules.PROMOTION).revertUsage(used, { customer_id: null, customer_email: null })
}
