import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { LEDGER_MODULE, type LedgerModuleService } from "../../modules/ledger"
import { capturePostings } from "../../modules/ledger/sale-entry"
import { openParcelStep, type OpenParcel } from "./steps/open-parcel"
import { PARCEL_LOCK } from "./parcel-lock"

type DeliverParcelInput = {
  parcel_id: string
  cooperative_id?: string
  /** Who took the cash: the carrier, who remits it to the market, or the cooperative at its own door. */
  cash_held_by: "carrier" | "cooperative"
  carrier?: string
}

type Cash = { parcel: OpenParcel; input: DeliverParcelInput }

/** The cash is somewhere now: an entry says where. Keyed by payment, so a repeated hand-over counts once. */
const postCashStep = createStep("post-cash", async ({ parcel, input }: Cash, { container }) => {
  const ledger: LedgerModuleService = container.resolve(LEDGER_MODULE)
  const holder =
    input.cash_held_by === "cooperative"
      ? { kind: "cash_cooperative" as const, owner: parcel.cooperative_id }
      : { kind: "cash_carrier" as const, owner: input.carrier ?? "carrier" }
  await ledger.post([
    {
      key: `captured:${parcel.payment_id}`,
      kind: "captured",
      order_id: parcel.order_id,
      purchase_id: parcel.purchase_id,
      postings: capturePostings(parcel.total, holder),
    },
  ])
  return new StepResponse(null)
})

/** The parcel is in the buyer's hands; what was to be paid on delivery is captured and stands in the ledger. */
export const deliverParcelWorkflow = createWorkflow("deliver-parcel", (input: DeliverParcelInput) => {
  const key = transform({ input }, ({ input }) => `parcel:${input.parcel_id}`)
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input: { parcel_id, cooperative_id } }) => ({
    parcel_id,
    cooperative_id,
    step: "deliver" as const,
  }))
  const parcel = openParcelStep(asked)
  const delivered = transform({ parcel }, ({ parcel }) => ({
    orderId: parcel.order_id,
    fulfillmentId: parcel.fulfillment_id as string,
  }))
  markOrderFulfillmentAsDeliveredWorkflow.runAsStep({ input: delivered })
  when("cash", { parcel }, ({ parcel }) => parcel.payment === "cash_on_delivery" && Boolean(parcel.payment_id)).then(
    () => {
      const payment = transform({ parcel }, ({ parcel }) => ({
        payment_id: parcel.payment_id as string,
        amount: parcel.total,
      }))
      capturePaymentWorkflow.runAsStep({ input: payment })
      postCashStep({ parcel, input })
    }
  )
  emitEventStep({ eventName: "parcel.delivered", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
