import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderFulfillmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { PARCEL_LOCK } from "./parcel-lock"

/** The goods are in a box at the cooperative: a Medusa fulfilment. From here on the buyer can no longer cancel. */
export const packParcelWorkflow = createWorkflow(
  "pack-parcel",
  (input: { parcel_id: string; cooperative_id?: string }) => {
    const key = transform({ input }, ({ input }) => `parcel:${input.parcel_id}`)
    acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
    const asked = transform({ input }, ({ input }) => ({ ...input, step: "pack" as const }))
    const parcel = openParcelStep(asked)
    const box = transform({ parcel }, ({ parcel }) => ({
      order_id: parcel.order_id,
      items: parcel.items,
      location_id: parcel.location_id,
      shipping_option_id: parcel.shipping_option_id,
    }))
    createOrderFulfillmentWorkflow.runAsStep({ input: box })
    const note = transform({ input }, ({ input }) => ({ id: input.parcel_id, packed_at: new Date() }))
    noteParcelStep(note)
    emitEventStep({ eventName: "parcel.packed", data: { id: input.parcel_id } })
    releaseLockStep({ key })
    return new WorkflowResponse(parcel)
  }
)
