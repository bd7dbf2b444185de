import type { MedusaContainer } from "@medusajs/framework/types"
import { settlePhoto, waitingPhotos } from "../evidence/photo-store"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { recorded } from "../schedule/record-run"

const MOST_PURCHASES = 200
const OLD_MS = 3 * 24 * 60 * 60 * 1000

/** Photos a buyer attached to a return that was never sent go after three days; those of a return stay with it. */
async function sweepPhotos(container: MedusaContainer): Promise<void> {
  const waiting = await waitingPhotos(new Date(Date.now() - OLD_MS), MOST_PURCHASES)
  if (!waiting.length) return
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const asked = await purchases.listParcelReturns(
    { parcel: { purchase_id: [...new Set(waiting.map((one) => one.purchase_id))] } },
    { select: ["id", "photos"] }
  )
  const named = new Set(asked.flatMap((one) => one.photos as unknown as string[]))
  for (const one of waiting) await settlePhoto(one, named.has(one.photo))
}

export const config = { name: "sweep-photos", schedule: "53 3 * * *" }
export default recorded(config, sweepPhotos)
