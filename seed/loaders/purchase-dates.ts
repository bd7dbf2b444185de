import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Hours after placing at which each step usually happens. */
const after = {
  answered: 3,
  packed: 18,
  shipped: 26,
  delivered: 62,
  asked: 90,
  replied: 100,
  received: 190,
  refunded: 205,
}

/**
 * Dates a demonstration purchase back: our records and Medusa's. The ledger alone keeps the day it was written, since
 * nobody may change it.
 */
export async function backdate(container: MedusaContainer, purchase_id: string, hours_ago: number): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const placed = Date.now() - hours_ago * 60 * 60 * 1000
  const at = (step: keyof typeof after) =>
    new Date(Math.min(placed + after[step] * 60 * 60 * 1000, Date.now() - 60_000))
  await knex.transaction(async (sql) => {
    const orders = sql("parcel").select("order_id").where({ purchase_id })
    const payments = sql("payment")
      .select("payment.id")
      .join("order_payment_collection as l", "l.payment_collection_id", "payment.payment_collection_id")
      .whereIn("l.order_id", orders)
    const boxes = sql("order_fulfillment").select("fulfillment_id").whereIn("order_id", orders)
    const returns = sql("parcel_return")
      .select("return_id")
      .whereIn("parcel_id", sql("parcel").select("id").where({ purchase_id }))
    const dated = (table: string, column: string, when: Date) =>
      sql(table)
        .whereNotNull(column)
        .update({ [column]: when })

    await sql("order")
      .whereIn("id", orders)
      .update({ created_at: new Date(placed) })
    await dated("order", "canceled_at", at("answered")).whereIn("id", orders)
    for (const step of ["packed", "shipped", "delivered"] as const)
      await dated("fulfillment", `${step}_at`, at(step)).whereIn("id", boxes)
    await sql("capture")
      .whereIn("payment_id", payments)
      .update({ created_at: at("delivered") })
    await sql("refund")
      .whereIn("payment_id", payments)
      .update({ created_at: at("refunded") })
    await sql("return")
      .whereIn("id", returns)
      .update({ created_at: at("asked"), requested_at: at("asked") })
    await dated("return", "received_at", at("received")).whereIn("id", returns)
    await sql("parcel_return")
      .whereIn("return_id", returns)
      .update({ created_at: at("asked") })
    await dated("parcel_return", "answered_at", at("replied")).whereIn("return_id", returns)
    await dated("parcel_return", "received_at", at("received")).whereIn("return_id", returns)
    await dated("parcel_return", "refunded_at", at("refunded")).whereIn("return_id", returns)
    await dated("parcel", "answered_at", at("answered")).where({ purchase_id })
    await dated("parcel", "packed_at", at("packed")).where({ purchase_id })
    await dated("parcel", "refused_at", at("delivered")).where({ purchase_id })
    await sql("parcel")
      .where({ purchase_id })
      .update({
        created_at: new Date(placed),
        arrives_from: sql.raw("arrives_from - make_interval(hours => ?)", [hours_ago]),
        arrives_until: sql.raw("arrives_until - make_interval(hours => ?)", [hours_ago]),
        answer_due_at: sql.raw("answer_due_at - make_interval(hours => ?)", [hours_ago]),
      })
    await sql("purchase")
      .where({ id: purchase_id })
      .update({ placed_at: new Date(placed) })
  })
}
