import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idAfter } from "../contracts/asked-path"
import { refusal } from "../contracts/codes"
import { buyerIdOf } from "../contracts/guards"

/**
 * Medusa shows an order to whoever knows its id. Here a guest tracks by reference and phone, and an account sees its own.
 * Nor does an order go to another account by itself: a purchase is claimed whole, by our own route.
 */
export async function guardBuyerOwnOrder(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const buyer = buyerIdOf(request)
  if (!buyer) throw refusal("NOT_SIGNED_IN")
  const order = idAfter("/store/orders/", request)
  if (order) await mustBeOwn(request, order, buyer)
  if (request.method !== "GET" && request.method !== "HEAD") throw refusal("CLOSED_HERE")
  next()
}

/**
 * Medusa would take a return past our rules: of what may not come back, too late, without a photo, with no record of ours.
 * A buyer asks for one by our own route.
 */
export function guardReturns(request: MedusaRequest): void {
  throw refusal(buyerIdOf(request) ? "CLOSED_HERE" : "NOT_SIGNED_IN")
}

async function mustBeOwn(request: MedusaRequest, id: string, customer_id: string): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id, customer_id } })
  if (!data.length) throw refusal("NOT_FOUND")
}
