import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** What is older was told, or its buyer's account and messages are gone. */
const LOOK_BACK_MS = 24 * 60 * 60 * 1000

/**
 * Sends the events of purchases that were placed before a moment and of which nobody was told: the process ended, or the
 * queue of events was away, after the last order was made. Whoever hears an event twice does nothing twice.
 */
export async function tellUntold(container: MedusaContainer, before: Date, most: number): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const untold: { id: string; orders: string[] }[] = await knex("purchase")
    .select("purchase.id", knex.raw("array_agg(parcel.order_id) as orders"))
    .join("parcel", "parcel.purchase_id", "purchase.id")
    .where({ "purchase.status": "placed", "purchase.demo": false })
    .whereBetween("purchase.placed_at", [new Date(before.getTime() - LOOK_BACK_MS), before])
    .whereNot("purchase.phone", "")
    .whereNull("purchase.deleted_at")
    .whereNull("parcel.deleted_at")
    .whereNotNull("parcel.order_id")
    .whereNotExists(
      knex("message").select(knex.raw("1")).whereRaw("message.key = 'purchase.placed:' || purchase.id || ':sms'")
    )
    .groupBy("purchase.id")
    .limit(most)
  const events = untold.flatMap(({ id, orders }) => [
    ...orders.map((order) => ({ name: "order.placed", data: { id: order } })),
    { name: "purchase.placed", data: { id } },
  ])
  if (events.length) await container.resolve(Modules.EVENT_BUS).emit(events)
}
