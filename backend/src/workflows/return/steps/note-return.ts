import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"

type Note = {
  id: string
  answer?: "accepted" | "refused"
  answered_at?: Date
  answer_note?: string | null
  received_at?: Date
  refunded_at?: Date
}

/** Writes what happened into our record of a return; undone, it reads as before. */
export const noteReturnStep = createStep(
  "note-return",
  async (note: Note, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const before = await purchases.retrieveParcelReturn(note.id, {
      select: ["id", "answer", "answered_at", "answer_note", "received_at", "refunded_at"],
    })
    await purchases.updateParcelReturns(note)
    const { id, answer, answered_at, answer_note, received_at, refunded_at } = before
    return new StepResponse(null, { id, answer, answered_at, answer_note, received_at, refunded_at })
  },
  async (before, { container }) => {
    if (!before) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updateParcelReturns(before)
  }
)
