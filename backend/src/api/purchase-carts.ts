import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { PLAIN_CART } from "../modules/purchase/fingerprint"

/** The carts of a purchase are private and never change: for Medusa's own cart routes they are not there. */
export async function hidePurchaseCarts(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const [, cart_id] = /^\/store\/carts\/([^/]+)/.exec(request.originalUrl.split("?")[0]) ?? []
  const purchases: PurchaseModuleService = request.scope.resolve(PURCHASE_MODULE)
  const [parcel] = cart_id ? await purchases.listParcels({ cart_id }, { select: ["fingerprint"] }) : []
  if (parcel && parcel.fingerprint !== PLAIN_CART) throw refusal("NOT_FOUND")
  next()
}
