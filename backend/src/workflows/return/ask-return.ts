import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  emitEventStep,
  releaseLockStep,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { PARCEL_LOCK, parcelKey } from "../parcel/parcel-lock"
import { openParcelStep } from "../parcel/steps/open-parcel"
import { planReturnStep, type PlannedReturn, type ReturnRequest } from "./steps/plan-return"

const recordReturnStep = createStep(
  "record-return",
  async ({ planned, return_id }: { planned: PlannedReturn; return_id: string }, { container }) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    const { lines, photos, ...facts } = planned
    const made = await purchases.createParcelReturns({
      ...facts,
      return_id,
      lines: lines as unknown as Record<string, unknown>,
      photos: photos as unknown as Record<string, unknown>,
    })
    return new StepResponse({ id: made.id }, made.id)
  },
  async (id, { container }) => {
    if (!id) return
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
    await purchases.deleteParcelReturns(id)
  }
)

/**
 * A buyer asks to give some pieces of a delivered parcel back: a return of Medusa's, and our record of why and with which
 * photos. Nothing moves until the cooperative answers.
 * @throws NOT_FOUND, PARCEL_STATE, RETURN_TOO_LATE, RETURN_EXCLUDED, RETURN_QUANTITY, PHOTO_NEEDED
 */
export const askReturnWorkflow = createWorkflow("ask-return", (input: ReturnRequest) => {
  const key = transform({ input }, ({ input }) => parcelKey(input.parcel_id))
  acquireLockStep({ key, timeout: PARCEL_LOCK.timeout, ttl: PARCEL_LOCK.ttl })
  const asked = transform({ input }, ({ input }) => ({ parcel_id: input.parcel_id, step: "ask_return" as const }))
  const parcel = openParcelStep(asked)
  const planned = planReturnStep(input)
  const begun = transform({ parcel }, ({ parcel }) => ({ order_id: parcel.order_id, location_id: parcel.location_id }))
  const change = beginReturnOrderWorkflow.runAsStep({ input: begun })
  const items = transform({ planned, change }, ({ planned, change }) => ({
    return_id: change.return_id as string,
    items: planned.lines.map(({ item_id, quantity }) => ({ id: item_id, quantity, internal_note: planned.reason })),
  }))
  requestItemReturnWorkflow.runAsStep({ input: items })
  const returned = transform({ change }, ({ change }) => ({ return_id: change.return_id as string }))
  confirmReturnRequestWorkflow.runAsStep({ input: returned })
  const record = transform({ planned, returned }, ({ planned, returned }) => ({ planned, ...returned }))
  recordReturnStep(record)
  emitEventStep({ eventName: "parcel.return_requested", data: { id: input.parcel_id } })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel)
})
