import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { normaliseReference } from "../modules/purchase/reference"
import { readTrackToken } from "./track-token"

export type TrackKey = { reference: string; phone: string } | { token: string }

/** The id of the placed purchase a key opens. A wrong phone gets the answer of a wrong reference. */
export async function findPurchase(container: MedusaContainer, key: TrackKey): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const filters =
    "token" in key
      ? { id: readTrackToken(key.token) ?? "" }
      : { reference: normaliseReference(key.reference), phone: key.phone }
  const [found] = await purchases.listPurchases({ ...filters, status: "placed" }, { select: ["id"] })
  if (!found) throw refusal("NOT_FOUND")
  return found.id
}

/** The same, where one of the purchase's parcels is meant. Another's is not found. */
export async function findOwnParcel(container: MedusaContainer, key: TrackKey, parcel_id: string): Promise<string> {
  const purchase_id = await findPurchase(container, key)
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [own] = await purchases.listParcels({ id: parcel_id, purchase_id }, { select: ["id"] })
  if (!own) throw refusal("NOT_FOUND")
  return purchase_id
}

/** A purchase prepared in an account is placed from that account; a guest's by whoever holds its id. Throws NOT_FOUND. */
export async function mustNotBeAnothers(container: MedusaContainer, id: string, buyer: string | null): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [purchase] = await purchases.listPurchases({ id }, { select: ["customer_id"] })
  if (!purchase || (purchase.customer_id && purchase.customer_id !== buyer)) throw refusal("NOT_FOUND")
}
