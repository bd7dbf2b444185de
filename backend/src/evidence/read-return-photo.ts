import type { MedusaContainer } from "@medusajs/framework/types"
import { refusal } from "../contracts/codes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { readPhoto } from "./photo-store"

type Asked = { parcel_id: string; photo: string; cooperative_id?: string }

/**
 * A photo of a return of this parcel. One that was sent for another parcel of the same purchase, and so for another
 * cooperative, is not found.
 */
export async function readReturnPhoto(
  container: MedusaContainer,
  { parcel_id, photo, cooperative_id }: Asked
): Promise<{ webp: string }> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [parcel] = await purchases.listParcels(
    { id: parcel_id, ...(cooperative_id && { cooperative_id }) },
    { relations: ["returns"] }
  )
  const shown = parcel?.returns.some((one) => (one.photos as unknown as string[]).includes(photo))
  if (!shown) throw refusal("NOT_FOUND")
  return { webp: (await readPhoto(parcel.purchase_id, photo)).toString("base64") }
}
