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
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"
import { takeBackGoodsWorkflow } from "./take-back-goods"

/** After all that may fail: what stands in the books is never taken out again. */
const bookEndStep = createStep(
  "book-end",
  async ({ order_id, memo }: { order_id: string; memo: string }, { container }) => {
    await reverseEntries(container, [order_id], memo)
    await postRefunds(container, order_id)
    return new StepResponse(null)
  }
)

/** How a parcel that was packed ends undelivered: the step, its event, and what the books say of it. */
const ends = {
  refuse: { eventName: "parcel.refused", memo: "refused at the door" },
  leave: { eventName: "parcel.not_fetched", memo: "nobody came for it" },
} as const

type RefuseParcelInput = { parcel_id: string; cooperative_id?: string; reason?: string; step?: keyof typeof ends }

/**
 * Refused at the door, or nobody came for it. A shipped fulfilment cannot be cancelled, so the goods come back as a return that is received at
 * once; the sale's entry is reversed, and what was paid beforehand is given back.
 */
export const refuseParcelWorkflow = createWorkflow("refuse-parcel", (input: RefuseParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id, step } }) => ({
    parcel_id,
    cooperative_id,
    step: step ?? ("refuse" as const),
  }))
  const parcel = openParcelStep(asked)
  takeBackGoodsWorkflow.runAsStep({ input: { parcel } })
  const sale = transform({ parcel, input }, ({ parcel, input }) => ({
    order_id: parcel.order_id,
    memo: ends[input.step ?? "refuse"].memo,
  }))
  const note = transform({ input }, ({ input }) => ({
    id: input.parcel_id,
    refused_at: new Date(),
    answer_reason: input.reason ?? null,
  }))
  noteParcelStep(note)
  // Last of what may fail: money given back cannot be taken again. While it cannot be, the parcel stays as it was.
  when("paid", { parcel }, ({ parcel }) => Boolean(parcel.paid)).then(() => {
    const refund = transform({ parcel, sale }, ({ parcel, sale }) => ({
      ...(parcel.paid as NonNullable<typeof parcel.paid>),
      note: sale.memo,
    }))
    refundPaymentWorkflow.runAsStep({ input: refund })
  })
  bookEndStep(sale)
  const event = transform({ input }, ({ input }) => ({
    eventName: ends[input.step ?? "refuse"].eventName,
    data: { id: input.parcel_id },
  }))
  emitEventStep(event)
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
