import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderShipmentWorkflow,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { PARCEL_LOCK } from "./parcel-lock"

type ShipParcelInput = {
  parcel_id: string
  cooperative_id?: string
  carrier: string
  tracking_number?: string
  tracking_url?: string
}

/** The box is with a carrier, with its tracking number where there is one. */
export const shipParcelWorkflow = createWorkflow("ship-parcel", (input: ShipParcelInput) => {
  const key = transform({ input }, ({ input }) => `parcel:${input.parcel_id}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "ship" as const,
  }))
  const parcel = openParcelStep(asked)
  const shipment = transform({ input, parcel }, ({ input, parcel }) => ({
    order_id: parcel.order_id,
    fulfillment_id: parcel.fulfillment_id as string,
    items: parcel.items,
    labels: input.tracking_number
      ? [{ tracking_number: input.tracking_number, tracking_url: input.tracking_url ?? "", label_url: "" }]
      : [],
  }))
  createOrderShipmentWorkflow.runAsStep({ input: shipment })
  const note = transform({ input }, ({ input }) => ({ id: input.parcel_id, carrier: input.carrier }))
  noteParcelStep(note)
  emitEventStep({ eventName: "parcel.shipped", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
