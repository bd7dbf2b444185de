import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { AccountRef } from "../../modules/ledger/sale-entry"
import { postRefunds } from "../order-hooks/post-refunds"
import type { OpenParcel } from "../parcel/steps/open-parcel"
import { noteReturnStep } from "./steps/note-return"
import type { OpenReturn } from "./steps/open-return"

type PayBack = { parcel: OpenParcel; opened: OpenReturn; holder: AccountRef }

const postPayBackStep = createStep("post-pay-back", async ({ parcel, holder }: PayBack, { container }) => {
  await postRefunds(container, parcel.order_id, holder)
  return new StepResponse(null)
})

/**
 * The money of a return goes back: Medusa refunds the payment that holds it, and the ledger says out of whose hands it
 * came. Runs within a parcel's lock, last of what may fail: money given back cannot be taken again.
 */
export const payBackWorkflow = createWorkflow("pay-back", (input: PayBack) => {
  const refund = transform({ input }, ({ input: { parcel, opened } }) => ({
    payment_id: parcel.paid?.payment_id as string,
    amount: opened.amount,
    note: `returned: ${opened.reason}`,
  }))
  refundPaymentWorkflow.runAsStep({ input: refund })
  postPayBackStep(input)
  const note = transform({ input }, ({ input }) => ({ id: input.opened.id, refunded_at: new Date() }))
  noteReturnStep(note)
  const event = transform({ input }, ({ input }) => ({ id: input.parcel.id }))
  emitEventStep({ eventName: "parcel.refunded", data: event })
  return new WorkflowResponse(refund)
})
