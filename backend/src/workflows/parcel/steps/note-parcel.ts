import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"
import type { ParcelFacts } from "../../../modules/purchase/parcel-state"

type Note = {
  id: string
  answer?: ParcelFacts["answer"]
  answered_at?: Date
  answer_reason?: string | null
  packed_at?: Date
  refused_at?: Date
  carrier?: string
}

/** Writes what happened into our record; undone, it reads as before. */
export const noteParcelStep = createStep(
  "note-parcel",
  async (note: Note, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const before = await purchases.retrieveParcel(note.id, {
      select: ["id", "answer", "answered_at", "answer_reason", "packed_at", "refused_at", "carrier"],
    })
    await purchases.updateParcels(note)
    const { id, answer, answered_at, answer_reason, packed_at, refused_at, carrier } = before
    return new StepResponse(null, { id, answer, answered_at, answer_reason, packed_at, refused_at, carrier })
  },
  async (before, { container }) => {
    if (!before) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updateParcels(before)
  }
)
