import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ChangeActionType } from "@medusajs/framework/utils"
import {
  acquireLockStep,
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderChangeActionsWorkflow,
  emitEventStep,
  orderEditUpdateItemQuantityWorkflow,
  refundPaymentWorkflow,
  releaseLockStep,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Wanted } from "../../modules/purchase/lessen"
import { postRefunds } from "../order-hooks/post-refunds"
import { PARCEL_LOCK, parcelKey } from "./parcel-lock"
import { noteParcelStep } from "./steps/note-parcel"
import { openParcelStep } from "./steps/open-parcel"
import { planLesseningStep } from "./steps/plan-lessening"
import { reopenPaymentStep } from "./steps/reopen-payment"
import { settleLesseningStep } from "./steps/settle-lessening"

type LessenParcelInput = { parcel_id: string; cooperative_id?: string; lines: Wanted[] }

const postLesseningRefundStep = createStep(
  "post-lessening-refund",
  async ({ order_id }: { order_id: string }, { container }) => {
    await postRefunds(container, order_id)
    return new StepResponse(null)
  }
)

/**
 * Accepted in part: Medusa's order edit lowers the lines that are not there, with their discounts; stock is free again,
 * the payment is for the new total or the difference is given back, and an entry lowers the sale. The delivery fee stays.
 * @throws NOT_FOUND, PARCEL_STATE, INVALID_INPUT
 */
export const lessenParcelWorkflow = createWorkflow("lessen-parcel", (input: LessenParcelInput) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "accept" as const,
  }))
  const parcel = openParcelStep(asked)
  const planned = transform({ parcel, input }, ({ parcel, input }) => ({ parcel, wanted: input.lines }))
  const plan = planLesseningStep(planned)
  const order = transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id }))
  const change = beginOrderEditOrderWorkflow.runAsStep({ input: order })
  const edit = transform({ order, plan }, ({ order, plan }) => ({ ...order, items: plan.quantities }))
  orderEditUpdateItemQuantityWorkflow.runAsStep({ input: edit })
  const discounts = transform({ order, plan, change }, ({ order, plan, change }) =>
    plan.discounts.map((details) => ({
      ...order,
      order_change_id: change.id,
      version: change.version,
      action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
      details,
    }))
  )
  when("discounted", { discounts }, ({ discounts }) => discounts.length > 0).then(() => {
    createOrderChangeActionsWorkflow.runAsStep({ input: discounts as never })
  })
  requestOrderEditRequestWorkflow.runAsStep({ input: order })
  confirmOrderEditRequestWorkflow.runAsStep({ input: order })
  when("unpaid", { parcel }, ({ parcel }) => !parcel.paid).then(() => {
    reopenPaymentStep({ parcel })
  })
  const sale = transform({ parcel, change }, ({ parcel, change }) => ({ parcel, change_id: change.id }))
  const settled = settleLesseningStep(sale)
  const note = transform({ input, plan, settled }, ({ input, plan, settled }) => ({
    id: input.parcel_id,
    answer: "accepted" as const,
    answered_at: new Date(),
    reduced: plan.reductions,
    goods_total: settled.goods_total,
    total: settled.total,
  }))
  noteParcelStep(note)
  // Last of what may fail: money given back cannot be taken again.
  when("paid", { parcel }, ({ parcel }) => Boolean(parcel.paid)).then(() => {
    const refund = transform({ parcel, settled }, ({ parcel, settled }) => ({
      payment_id: parcel.paid?.payment_id as string,
      amount: settled.less,
      note: "accepted in part",
    }))
    refundPaymentWorkflow.runAsStep({ input: refund })
    postLesseningRefundStep(order)
  })
  emitEventStep({ eventName: "parcel.accepted_in_part", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(settled)
})
