import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ParcelStep } from "../../modules/purchase/parcel-state"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"

type Answer = "accepted" | "declined" | "timed_out" | "cancelled"

const steps: Record<Answer, ParcelStep> = {
  accepted: "accept",
  declined: "decline",
  timed_out: "time_out",
  cancelled: "cancel",
}

export type AnswerParcelInput = {
  parcel_id: string
  answer: Answer
  reason?: string
  /** Whose parcel it must be, where a member answers. */
  cooperative_id?: string
}

/**
 * A parcel is accepted, or ends before it is packed: declined by the cooperative, timed out, or cancelled by the buyer.
 * What ends is cancelled as a Medusa order: stock is free again, the payment is cancelled or refunded, entries are reversed.
 * @throws NOT_FOUND, PARCEL_STATE
 */
export const answerParcelWorkflow = createWorkflow("answer-parcel", (input: AnswerParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input }) => ({
    parcel_id: input.parcel_id,
    step: steps[input.answer],
    cooperative_id: input.cooperative_id,
  }))
  const parcel = openParcelStep(asked)
  const note = transform({ input }, ({ input }) => ({
    id: input.parcel_id,
    answer: input.answer,
    answered_at: new Date(),
    answer_reason: input.reason ?? null,
  }))
  noteParcelStep(note)
  when("ends", { input }, ({ input }) => input.answer !== "accepted").then(() => {
    const order = transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id }))
    cancelOrderWorkflow.runAsStep({ input: order })
  })
  const event = transform({ input }, ({ input }) => ({
    eventName: `parcel.${input.answer}`,
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
