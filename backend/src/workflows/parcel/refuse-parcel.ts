import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, refundPaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { postRefunds } from "../order-hooks/post-refunds"
import { reverseEntries } from "../purchase/record-orders"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { PARCEL_LOCK } from "./parcel-lock"
import { takeBackGoodsWorkflow } from "./take-back-goods"

const reverseSaleStep = createStep("reverse-sale", async ({ order_id }: { order_id: string }, { container }) => {
  await reverseEntries(container, [order_id], "refused at the door")
  return new StepResponse(null)
})

const postRefundStep = createStep("post-refund", async ({ order_id }: { order_id: string }, { container }) => {
  await postRefunds(container, order_id)
  return new StepResponse(null)
})

/**
 * Refused at the door. A shipped fulfilment cannot be cancelled, so the goods come back as a return that is received at
 * once; the sale's entry is reversed, and what was paid beforehand is given back.
 */
export const refuseParcelWorkflow = createWorkflow(
  "refuse-parcel",
  (input: { parcel_id: string; cooperative_id?: string; reason?: string }) => {
    const key = transform({ input }, ({ input }) => `parcel:${input.parcel_id}`)
    acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
    const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
      parcel_id,
      cooperative_id,
      step: "refuse" as const,
    }))
    const parcel = openParcelStep(asked)
    takeBackGoodsWorkflow.runAsStep({ input: { parcel } })
    const sale = transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id }))
    reverseSaleStep(sale)
    const note = transform({ input }, ({ input }) => ({
      id: input.parcel_id,
      refused_at: new Date(),
      answer_reason: input.reason ?? null,
    }))
    noteParcelStep(note)
    // Last of what may fail: money given back cannot be taken again.
    when("paid", { parcel }, ({ parcel }) => Boolean(parcel.paid)).then(() => {
      const refund = transform({ parcel }, ({ parcel }) => ({
        ...(parcel.paid as NonNullable<typeof parcel.paid>),
        note: "refused at the door",
      }))
      refundPaymentWorkflow.runAsStep({ input: refund })
      postRefundStep(sale)
    })
    emitEventStep({ eventName: "parcel.refused", data: { id: input.parcel_id } })
    releaseLockStep({ key })
    return new WorkflowResponse(parcel)
  }
)
