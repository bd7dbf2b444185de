import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"
import { buyerIdOf } from "../contracts/guards"

/** Medusa shows an order to whoever knows its id. Here a guest tracks by reference and phone, and an account sees its own. */
export async function guardBuyerOwnOrder(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const buyer = buyerIdOf(request)
  if (!buyer) throw refusal("NOT_SIGNED_IN")
  const [, orderId] = /^\/store\/orders\/([^/]+)/.exec(request.originalUrl.split("?")[0]) ?? []
  if (!orderId) return next()
  const query = request.scope.resolve("query")
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: orderId, customer_id: buyer } })
  if (!data.length) throw refusal("NOT_FOUND")
  next()
}
