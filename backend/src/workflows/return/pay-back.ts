import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep, refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountRef } from "../../modules/ledger/sale-entry"
import { postRefunds } from "../order-hooks/post-refunds"
import type { OpenParcel } from "../parcel/steps/open-parcel"
import { noteReturnStep } from "./steps/note-return"
import type { OpenReturn } from "./steps/open-return"

type Refunded = { payment_collections?: { payments?: { refunds?: { note?: string | null }[] }[] }[] }
type PayBack = { parcel: OpenParcel; opened: OpenReturn; holder: AccountRef }

const postPayBackStep = createStep("post-pay-back", async ({ parcel, holder }: PayBack, { container }) => {
  await postRefunds(container, parcel.order_id, holder)
  return new StepResponse(null)
})

/** By this a refund is known as this return's. */
const noteOf = (opened: OpenReturn) => `returned: ${opened.reason}, ${opened.id}`

/** Whether Medusa has refunded this return: of a giving back that was cut off after it. */
const standingRefundStep = createStep("standing-refund", async ({ parcel, opened }: PayBack, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "payment_collections.payments.refunds.note"],
    filters: { id: parcel.order_id },
  })
  const { payment_collections } = data[0] as unknown as Refunded
  const made = (payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ refunds }) => refunds ?? [])
  return new StepResponse({ refunded: made.some(({ note }) => note === noteOf(opened)) })
})

/**
 * The money of a return goes back: Medusa refunds the payment that holds it, and the ledger says out of whose hands it
 * came. Runs within a parcel's lock, last of what may fail: money given back cannot be taken again.
 */
export const payBackWorkflow = createWorkflow("pay-back", (input: PayBack) => {
  const refund = transform({ input }, ({ input: { parcel, opened } }) => ({
    payment_id: parcel.paid?.payment_id as string,
    amount: opened.amount,
    note: noteOf(opened),
  }))
  const standing = standingRefundStep(input)
  when("refund", { standing }, ({ standing }) => !standing.refunded).then(() => {
    refundPaymentWorkflow.runAsStep({ input: refund })
  })
  postPayBackStep(input)
  const note = transform({ input }, ({ input }) => ({ id: input.opened.id, refunded_at: new Date() }))
  noteReturnStep(note)
  const event = transform({ input }, ({ input }) => ({ id: input.parcel.id }))
  emitEventStep({ eventName: "parcel.refunded", data: event })
  return new WorkflowResponse(refund)
})
