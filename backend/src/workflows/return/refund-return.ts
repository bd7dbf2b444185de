import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { MARKET } from "../../modules/ledger/sale-entry"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"
import { openParcelStep } from "../parcel/steps/open-parcel"
import { payBackWorkflow } from "./pay-back"
import { openReturnStep } from "./steps/open-return"

/** The market has sent the money of a return to the buyer's bank account. @throws NOT_FOUND, PARCEL_STATE */
export const refundReturnWorkflow = createWorkflow("refund-return", (input: { parcel_id: string }) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input }) => ({ parcel_id: input.parcel_id, step: "refund_return" as const }))
  const parcel = openParcelStep(asked)
  const opened = openReturnStep(asked)
  const money = transform({ parcel, opened }, ({ parcel, opened }) => ({
    parcel,
    opened,
    holder: { kind: "cash_market" as const, owner: MARKET },
  }))
  payBackWorkflow.runAsStep({ input: money })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
