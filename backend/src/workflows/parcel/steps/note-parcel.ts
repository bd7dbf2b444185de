import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"
import type { PartStep } from "../../../modules/purchase/boxes"
import type { Reduction } from "../../../modules/purchase/lessen"
import type { ParcelFacts } from "../../../modules/purchase/parcel-state"

type Note = {
  id: string
  answer?: ParcelFacts["answer"]
  answered_at?: Date
  answer_reason?: string | null
  packed_at?: Date
  refused_at?: Date
  carrier?: string
  part_steps?: PartStep[]
  reduced?: Reduction[]
  goods_total?: number
  total?: number
  call_outcome?: "confirmed" | "no_answer" | "wrong_number"
  called_at?: Date
  called_by?: string
}

/** Writes what happened into our record; undone, what was written reads as before. */
export const noteParcelStep = createStep(
  "note-parcel",
  async (note: Note, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const before = (await purchases.retrieveParcel(note.id)) as unknown as Record<string, unknown>
    await purchases.updateParcels(note as never)
    const written = Object.keys(note).map((field) => [field, before[field]])
    return new StepResponse(null, Object.fromEntries(written) as Note)
  },
  async (before, { container }) => {
    if (!before) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updateParcels(before as never)
  }
)
