import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idAfter } from "../contracts/asked-path"
import { refusal } from "../contracts/codes"
import { buyerIdOf } from "../contracts/guards"

/** Medusa shows an order to whoever knows its id. Here a guest tracks by reference and phone, and an account sees its own. */
export async function guardBuyerOwnOrder(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const buyer = buyerIdOf(request)
  if (!buyer) throw refusal("NOT_SIGNED_IN")
  const order = idAfter("/store/orders/", request)
  if (order) await mustBeOwn(request, order, buyer)
  next()
}

/** Medusa takes a return from whoever knows the order's id. Here only from the account it belongs to. */
export async function guardBuyerOwnReturn(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const buyer = buyerIdOf(request)
  if (!buyer) throw refusal("NOT_SIGNED_IN")
  const { order_id } = (request.body ?? {}) as { order_id?: unknown }
  await mustBeOwn(request, typeof order_id === "string" ? order_id : "", buyer)
  next()
}

async function mustBeOwn(request: MedusaRequest, id: string, customer_id: string): Promise<void> {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id, customer_id } })
  if (!data.length) throw refusal("NOT_FOUND")
}
