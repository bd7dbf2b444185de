import { createStep, createWorkflow, StepResponse, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelPaymentStep,
  createAndCompleteReturnOrderWorkflow,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { reverseEntries } from "../purchase/record-orders"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { PARCEL_LOCK } from "./parcel-lock"

const reverseSaleStep = createStep("reverse-sale", async ({ order_id }: { order_id: string }, { container }) => {
  await reverseEntries(container, [order_id], "refused at the door")
  return new StepResponse(null)
})

/**
 * Refused at the door. A shipped fulfilment cannot be cancelled, so the goods come back as a return that is received at
 * once; nothing was paid, so the payment is cancelled and the sale's entry reversed.
 */
export const refuseParcelWorkflow = createWorkflow("refuse-parcel", (input: { parcel_id: string; cooperative_id?: string; reason?: string }) => {
  const key = transform({ input }, ({ input }) => `parcel:${input.parcel_id}`)
  acquireLockStep({ key, ...PARCEL_LOCK })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({ parcel_id, cooperative_id, step: "refuse" as const }))
  const parcel = openParcelStep(asked)
  const delivered = transform({ parcel }, ({ parcel }) => ({ orderId: parcel.order_id, fulfillmentId: parcel.fulfillment_id as string }))
  markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivered })
  const back = transform({ parcel }, ({ parcel }) => ({
    order_id: parcel.order_id,
    items: parcel.items,
    location_id: parcel.location_id,
    receive_now: true,
  }))
  createAndCompleteReturnOrderWorkflow.runAsStep({ input: back })
  when("unpaid", { parcel }, ({ parcel }) => Boolean(parcel.payment_id)).then(() => {
    const payments = transform({ parcel }, ({ parcel }) => ({ paymentIds: [parcel.payment_id as string] }))
    cancelPaymentStep(payments)
  })
  const sale = transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id }))
  reverseSaleStep(sale)
  const note = transform({ input }, ({ input }) => ({ id: input.parcel_id, refused_at: new Date(), answer_reason: input.reason ?? null }))
  noteParcelStep(note)
  emitEventStep({ eventName: "parcel.refused", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
