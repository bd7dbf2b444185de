import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Orders made of a purchase's carts, links or no links: after a crash only what they kept of their cart's metadata tells. */
export async function ordersOfPurchase(
  container: MedusaContainer,
  purchase_id: string
): Promise<{ id: string; status: string }[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex("order")
    .select("id", "status")
    .whereRaw("metadata ->> 'purchase_id' = ?", [purchase_id])
    .whereNull("deleted_at")
}

/** Orders older than a moment that belong to no parcel: a cart's completion failed half way and was not undone whole. */
export async function ordersOfNobody(
  container: MedusaContainer,
  before: Date,
  most: number
): Promise<{ id: string; status: string }[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex("order")
    .select("id", "status")
    .whereNull("deleted_at")
    .where({ is_draft_order: false })
    .whereNot({ status: "canceled" })
    .where("created_at", "<", before)
    .whereNotExists(
      knex("parcel").select(knex.raw("1")).whereRaw('parcel.order_id = "order".id').whereNull("parcel.deleted_at")
    )
    .whereNotExists(
      knex("purchase")
        .select(knex.raw("1"))
        .whereRaw(`purchase.id = "order".metadata ->> 'purchase_id'`)
        .where({ status: "placing" })
    )
    .orderBy("created_at")
    .limit(most)
}
