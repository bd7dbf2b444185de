import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, capturePaymentWorkflow, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { refusal } from "../../contracts/codes"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { capturePostings, MARKET } from "../../modules/ledger/sale-entry"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { answerDeadline } from "../../modules/purchase/answer-deadline"
import { openPaymentOf } from "../../purchase/parcel-facts"
import { readPurchases } from "../../purchase/read-purchases"
import { PARCEL_LOCK } from "../parcel/parcel-lock"

/** MAD, major units. `amount` is what was seen to be awaited, where somebody looked. */
type TransferInput = { purchase_id: string; amount?: number }

/**
 * Captures every order of the purchase that still stands, one after another, from then on only forward: called again, it
 * goes on with what is not captured yet.
 */
const captureOrdersStep = createStep(
  "capture-orders",
  async ({ purchase_id, amount: seen }: TransferInput, { container }) => {
    const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
    const [purchase] = await readPurchases(container, { ids: [purchase_id], locale: "ar" })
    if (purchase?.payment !== "bank_transfer") throw refusal("NOT_FOUND")
    const open = purchase.parcels.flatMap((parcel) => {
      const payment = parcel.order.status === "canceled" ? undefined : openPaymentOf(parcel.order)
      return payment ? [{ parcel, payment_id: payment.id }] : []
    })
    const awaited = open.reduce((sum, { parcel }) => sum + Math.round(Number(parcel.total) * 100), 0)
    if (open.length && seen !== undefined && awaited !== Math.round(seen * 100)) throw refusal("CHANGED_MEANWHILE")
    for (const { parcel, payment_id } of open) {
      const amount = Number(parcel.total)
      await capturePaymentWorkflow(container).run({ input: { payment_id, amount } })
      await ledger.post([
        {
          key: `captured:${payment_id}`,
          kind: "captured",
          order_id: parcel.order.id,
          purchase_id,
          postings: capturePostings(amount, { kind: "cash_market", owner: MARKET }),
        },
      ])
    }
    // From now on the cooperative can answer: its time begins.
    const answer_due_at = answerDeadline(new Date(), "cash_on_delivery")
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.updateParcels(open.map(({ parcel }) => ({ id: parcel.id, answer_due_at })))
    return new StepResponse({ captured: open.length })
  }
)

/** The bank says the transfer came in under the purchase's reference: its orders are paid. @throws NOT_FOUND, CHANGED_MEANWHILE */
export const matchTransferWorkflow = createWorkflow("match-transfer", (input: TransferInput) => {
  const key = transform({ input }, ({ input }) => `transfer:${input.purchase_id}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const result = captureOrdersStep(input)
  emitEventStep({ eventName: "purchase.paid", data: { id: input.purchase_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(result)
})
