import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { markStepped } from "../parcel/steps/open-parcel"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { refundSentPostings } from "../../modules/ledger/settlement-entry"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "../../modules/settlement"

export type RefundTransferInput = { id: string; reference: string; sent_on: string; recorded_by: string }

const markSentStep = createStep(
  "mark-sent",
  async (input: RefundTransferInput, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    const marked = await settlement.markSent(input)
    const [refund] = await settlement.listRefundTransfers({ id: input.id })
    if (!refund) throw refusal("NOT_FOUND")
    if (!marked) throw refusal("CHANGED_MEANWHILE", "the refund was recorded already")
    const { refund_id, order_id, amount } = refund
    return new StepResponse({ refund_id, order_id, amount: Number(amount) }, input.id)
  },
  async (id, { container }) => {
    const settlement: SettlementModuleService = container.resolve(SETTLEMENT_MODULE)
    if (id) await settlement.updateRefundTransfers({ id, sent_on: null, reference: "", recorded_by: null })
  }
)

type Sent = { refund_id: string; order_id: string; amount: number; reference: string }

/** Last of what may fail; the parcel is named for whoever tells its buyer. */
const postRefundSentStep = createStep(
  "post-refund-sent",
  async ({ refund_id, order_id, amount, reference }: Sent, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "parcel", fields: ["id"], filters: { order_id } })
    await markStepped(container, data[0].id)
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const entry = { key: `refund_sent:${refund_id}`, kind: "refund_sent" as const, order_id, memo: reference }
    await ledger.post([{ ...entry, postings: refundSentPostings(amount) }])
    return new StepResponse({ id: data[0].id })
  }
)

/**
 * An administrator has sent a buyer the money of an order that was paid by bank transfer and ended or was lessened.
 * @throws NOT_FOUND, CHANGED_MEANWHILE where it was recorded before
 */
export const recordRefundTransferWorkflow = createWorkflow("record-refund-transfer", (input: RefundTransferInput) => {
  const refund = markSentStep(input)
  const parcel = postRefundSentStep(
    transform({ refund, input }, ({ refund, input }) => ({ ...refund, reference: input.reference }))
  )
  emitEventStep({ eventName: "parcel.refunded", data: parcel })
  return new WorkflowResponse(transform({ input }, ({ input }) => ({ id: input.id })))
})
