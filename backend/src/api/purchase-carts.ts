import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { idAfter } from "../contracts/asked-path"
import { refusal } from "../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { PLAIN_CART } from "../modules/purchase/fingerprint"

/** The carts of a purchase are private and never change: for Medusa's own routes, by path, query or body, they are not there. */
export async function hidePurchaseCarts(request: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) {
  const named = [
    idAfter("/store/carts/", request),
    request.query.cart_id,
    (request.body as { cart_id?: unknown } | undefined)?.cart_id,
  ].filter((id) => typeof id === "string")
  if (named.length) await mustBePlain(request, named)
  next()
}

async function mustBePlain(request: MedusaRequest, cart_id: string[]): Promise<void> {
  const purchases: PurchaseModuleService = request.scope.resolve(PURCHASE_MODULE)
  const parcels = await purchases.listParcels({ cart_id }, { select: ["fingerprint"] })
  if (parcels.some((parcel) => parcel.fingerprint !== PLAIN_CART)) throw refusal("NOT_FOUND")
}
