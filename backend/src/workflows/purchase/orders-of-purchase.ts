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
